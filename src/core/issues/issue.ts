/** An issue as it is on GitHub now, as far as we read it. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  /** `owner/name`; after a transfer the new one. */
  readonly repository: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Login of its author. */
  readonly author: string;
  readonly closedBy: string | null;
  readonly locked: boolean;
  readonly comments: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly isPullRequest: boolean;
  readonly url: string;
}
