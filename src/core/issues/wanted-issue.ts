/** The issue that an action calls for: what the app would write if nobody had touched it. */
export interface WantedIssue {
  /** At most 256 characters. */
  readonly title: string;
  /** The managed section's Markdown, without its delimiting markers. */
  readonly section: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly state: "open" | "closed";
}
