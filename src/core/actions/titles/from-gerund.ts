import { infinitiveOf } from "../language/infinitive.ts";
import { isGerund } from "./is-task.ts";

/** "getting the tools to work would be a great step" */
const PRAISED =
  /^(?<deed>.+?)\s+(?:would|will|could|might) be (?:an? )?(?:great|good|nice|useful|helpful|better|big|important)\b.*$/i;

/** "Our plan of opening a second shop should bring guests" */
const PLANNED =
  /^(?:the |our |my |their )?(?:plan|intention|goal|aim|idea) (?:of|is|was) (?<deed>\p{Ll}+ing .+?)(?:\s(?:should|would|will|is|was|may|might|could)\s.*)?$/iu;

/** "Controlling the naming" → "control the naming"; null for other texts. */
export function fromGerund(text: string): string | null {
  const deed = PRAISED.exec(text)?.groups?.["deed"] ?? text;
  if (!isGerund(deed)) return null;
  const [first = ""] = deed.split(" ");
  const infinitive = infinitiveOf(first.toLowerCase());
  return infinitive === null || infinitive.endsWith("ing")
    ? null
    : infinitive + deed.slice(first.length).replace(/^ of(?= )/, "");
}

/** "Our plan of opening a second shop should …" → "open a second shop"; null for other texts. */
export function fromPlan(text: string): string | null {
  const deed = PLANNED.exec(text)?.groups?.["deed"];
  return deed === undefined ? null : fromGerund(deed);
}
