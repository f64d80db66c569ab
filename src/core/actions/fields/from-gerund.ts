import { infinitiveOf } from "./infinitive.ts";
import { isGerund } from "./is-task.ts";

/** "getting the tools to work would be a great step" */
const PRAISED =
  /^(?<deed>.+?)\s+(?:would|will|could|might) be (?:an? )?(?:great|good|nice|useful|helpful|better|big|important)\b.*$/i;

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
