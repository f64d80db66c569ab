import type { Form, FormName } from "./form.ts";

const TELLS: ReadonlySet<FormName> = new Set([
  "request",
  "someone will",
  "someone to",
  "someone should",
  "promise",
  "took on",
  "need to do",
  "should do",
  "must be done",
  "to be done",
  "instruction",
  "verb or noun",
]);

/** Whether a form tells somebody, named or not, to do something. */
export function tells({ name }: Form): boolean {
  return TELLS.has(name);
}
