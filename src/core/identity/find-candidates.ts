import type { Action } from "../actions/action.ts";
import type { IssueRef } from "../issues/issue-ref.ts";
import { explainLikeness, type Likeness } from "./explain-likeness.ts";
import type { ReadFile } from "./file-change.ts";
import type { Remembered } from "./remembered.ts";
import { readAction } from "./read-action.ts";
import { readEntry } from "./read-entry.ts";

/** Another sentence that could be meant: of the ledger, or of the minutes. */
export interface Candidate extends Likeness {
  readonly title: string;
  readonly path: string;
  readonly line: number;
  /** Null for a sentence that the ledger does not know. */
  readonly issue: IssueRef | null;
}

/** Candidates that are named at most, and how alike they are at least. */
const MOST = 5;
const LEAST = 0.4;

/** The ledger's other actions that are most alike; of an action that is gone, sentences of its file. */
export function findCandidates({
  file,
  action,
  own,
  known,
}: {
  readonly file: ReadFile | null;
  readonly action: Action | null;
  readonly own: Remembered | null;
  readonly known: readonly Remembered[];
}): readonly Candidate[] {
  const subject = action ? readAction(action) : own && readEntry(own.entry);
  if (subject === null) return [];
  const entries = known
    .filter((one) => one !== own)
    .map(({ entry, path }) => ({
      ...explainLikeness(subject, readEntry(entry)),
      title: entry.title,
      path,
      line: entry.lines[0],
      issue: entry.issue && { repository: entry.issue.repository, number: entry.issue.number },
    }));
  const stated = (action === null ? (file?.actions ?? []) : []).map((other) => ({
    ...explainLikeness(subject, readAction(other)),
    title: other.title,
    path: file?.path ?? "",
    line: other.lines[0],
    issue: null,
  }));
  const isNew = ({ path, title }: Candidate): boolean =>
    !entries.some((entry) => entry.path === path && entry.title === title);
  return [...entries, ...stated.filter(isNew)]
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST);
}
