import { CONFIG } from "./harness.ts";

/** Minutes of a day with marked actions. */
export function minutesOf(day: string, ...actions: readonly string[]): string {
  const items = actions.map((action) => `- [ ] ${action}\n`);
  return `# Call of ${day}\n\n## Actions\n\n${items.join("")}`;
}

/** A repository whose minutes are older than the app: two meetings of 2026, one before, one undated. */
export const OLD_MINUTES: Readonly<Record<string, string>> = {
  ".github/minutes.yml": CONFIG,
  "minutes/2025-12-01.md": minutesOf("1 December 2025", "Bob to paint the shed green"),
  "minutes/2026-01-10.md": minutesOf(
    "10 January 2026",
    "Bob to write the release notes for 2.0",
    "Alice to remove the old installer from the code repository",
  ),
  "minutes/2026-02-10.md": minutesOf(
    "10 February 2026",
    "Bob to write the release notes for 2.0",
    "Alice to replace the disks of the archive",
    "Carol to rename the tables in the code repository",
  ),
  "minutes/notes.md": minutesOf("last week", "Carol to check the list of mirrors"),
};
