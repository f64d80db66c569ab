import { isFirstName } from "../language/english.ts";
import { TASK_VERBS } from "../language/task-verbs.ts";

/** A full name with its parts and initials; anything else as it is. */
export function formsOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  // "Ask Ann to review": the name is "Ann".
  if (
    words.length > 1 &&
    TASK_VERBS.has(words[0]?.toLowerCase() ?? "") &&
    !isFirstName(words[0] ?? "")
  )
    return formsOf(words.slice(1).join(" "));
  const isFull =
    words.length > 1 &&
    words.length < 5 &&
    words.every((word) => /^\p{Lu}|^(?:van|von|de|der|la|le|du)$/u.test(word));
  if (!isFull) return name.trim() === "" ? [] : [name];
  const last = words.at(-1) ?? "";
  return [
    name,
    words[0] ?? "",
    ...(last.length > 2 ? [last] : []),
    words.map((word) => word[0] ?? "").join(""),
  ];
}
