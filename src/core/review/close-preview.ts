import { readMarker, writeMarker, type Choice } from "../issues/marker.ts";

const CLOSED = "This pull request is closed: the boxes no longer count.";

/**
 * A preview comment as history: the pull request is merged or closed. What it showed stays, and the
 * choices, which the sync after the merge reads.
 *
 * @param choices what was chosen until then; null leaves those of the comment
 */
export function closePreview(body: string, choices: readonly Choice[] | null = null): string {
  const marker = readMarker(body, "preview");
  let text = body;
  if (marker.status === "found" && choices !== null) {
    const next = writeMarker({ ...marker.marker, choices: [...choices] });
    text = `${body.slice(0, marker.start)}${next}${body.slice(marker.end)}`;
  }
  return text.startsWith(CLOSED) ? text : `${CLOSED}\n\n${text}`;
}
