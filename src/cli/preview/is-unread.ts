import type { PreviewedFile } from "./previewed-file.ts";

/** Whether the file could not be read at all. */
export function isUnread({ problems, actions }: PreviewedFile): boolean {
  return actions.length === 0 && problems.some(({ severity }) => severity === "error");
}
