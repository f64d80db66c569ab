import type { Meeting } from "../minutes/minutes.ts";
import type { Amendment, CommentNote } from "./comment-note.ts";
import { capital } from "./capital.ts";
import { humanDate } from "./human-date.ts";
import type { IssueRef } from "./issue-ref.ts";
import { writeMarker } from "./marker.ts";
import { meetingName } from "./meeting-name.ts";
import { ownLink } from "./own-link.ts";
import { code, plain } from "./plain.ts";
import { shorten } from "./shorten.ts";

/** The minutes that a comment speaks of. */
export interface CommentSource {
  readonly meeting: Pick<Meeting, "date" | "title">;
  readonly path: string;
  /** Permalink to the lines, or to the commit that dropped them; null where there is none. */
  readonly url: string | null;
}

/**
 * A comment on an issue: a sentence for people, at most a line for each change, and the hidden key
 * that keeps it from being written twice. References to other issues of ours are meant to show there.
 */
export function renderComment(note: CommentNote, key: string, source: CommentSource): string {
  return `${words(note, source)}\n\n${writeMarker({ kind: "comment", key })}`;
}

function words(note: CommentNote, source: CommentSource): string {
  const minutes = `the minutes${of(source)}`;
  switch (note.kind) {
    case "amended":
      return `Amended in ${minutes}:\n\n${list(note.amendments)}`;
    case "done":
      return `Done, by ${minutes}.${note.closing ? " So this is closed." : ""}`;
    case "undone":
      return `No longer marked as done in ${minutes}.${note.reopening ? " So this is open again." : ""}`;
    case "withdrawn":
      return withdrawn(note, source);
    case "restored":
      return `Back in ${minutes}, which had dropped it.${note.reopening ? " So this is open again." : ""}`;
    case "raised": {
      const again = `Raised again in ${minutes}.`;
      const stays = note.staysClosed ? " It stays closed, as a person left it." : "";
      const opened = note.reopening ? " So this is open again." : stays;
      const differs =
        note.amendments.length > 0 ? `\n\nSaid there:\n\n${list(note.amendments)}` : "";
      return again + opened + differs;
    }
    case "linked":
      return `Agreed in ${minutes}, which say that it is tracked here:\n\n> ${plain(shorten(note.title, 300))}`;
    case "duplicate":
      return `Opened twice by mistake, and nobody had touched this one: it goes on in ${ref(note.of)}.`;
    case "moved":
      return `Moved to ${ref(note.to)}, as ${plain(note.by)} asked.`;
    case "movedFrom":
      return `Moved here from ${ref(note.from)}, as ${plain(note.by)} asked.`;
    case "retracted":
      return `Closed as not planned: all that was opened as ${code(note.label)} was taken back, and nobody had touched this issue. Reopen it if it is wanted.`;
    case "ignored":
      return `No action, says ${plain(note.by)}: it will not be opened again.`;
  }
}

function withdrawn(
  note: Extract<CommentNote, { kind: "withdrawn" }>,
  source: CommentSource,
): string {
  const merged =
    note.mergedInto === null ? "" : ` It is now part of “${plain(shorten(note.mergedInto, 200))}”.`;
  const closing = note.closing
    ? " Nobody had touched this issue, so it is closed as not planned."
    : " This issue stays as it is: close it if it is no longer wanted.";
  return `No longer in the minutes${of(source)}.${merged}${closing}`;
}

function of({ meeting, path, url }: CommentSource): string {
  const name = meetingName(meeting, path);
  const named = name.startsWith("meeting of") ? ` of the ${name}` : ` of ${name}`;
  return url === null ? named : `${named} (${ownLink("read it", url)})`;
}

function list(amendments: readonly Amendment[]): string {
  return amendments
    .slice(0, 10)
    .map(({ field, before, after }) => {
      return `- **${capital(field)}:** ${value(before)} → ${value(after)}`;
    })
    .join("\n");
}

function value(text: string): string {
  return plain(shorten(humanDate(text), 500)) || "none";
}

function ref({ repository, number }: IssueRef): string {
  return `${repository}#${number}`;
}
