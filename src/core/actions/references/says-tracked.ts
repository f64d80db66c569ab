import type { Statement } from "../statements/statement.ts";
import type { PlacedReference } from "./scan-references.ts";

/** Words right before a reference that say that the work is kept there. */
const TRACKED_BEFORE =
  /(?:\b(?:tracked|track|tracking (?:this|it|issue)|followed(?: up)?|filed|recorded|logged|reported|raised)(?: this| it)?(?: (?:in|at|as|by|on|under|with|via|here))?|\b(?:issue|ticket|bug|pull request|PR)s?(?: (?:was|is|has been|already))?(?: (?:opened|created|filed|raised|open|exists|tracking this|for this))(?: (?:as|at|in|here))?|\b(?:issue|ticket|bug|tracker) is|^\s*(?:issue|ticket|bug|tracker|tracking issue))\s*[:=–-]?\s*[([]*\s*(?:(?:issue|ticket|bug|PR|pull request)s?\s*)?$/i;

/** "see …", which counts for issues alone: a pull request is looked at, an issue holds work. */
const SEE_BEFORE = /\bsee(?: also)?\s*:?\s*[([]*\s*(?:the )?(?:(?:issue|ticket|bug)s?\s*:?\s*)?$/i;
const SEE_AFTER = /^\W*(?:for|as)\b/i;

/** A link's own words that say so: "[Issue opened](…)". */
const TRACKED_LINK =
  /^(?:(?:tracking )?(?:issue|ticket|bug)(?: (?:opened|created|filed|raised|tracking this))?|tracked(?: here)?|issue #?\d+)$/i;

/**
 * Whether the text says that its work lives in that issue or pull request, rather than mention it:
 * "tracked in #7", "issue opened: URL", a text that is nothing else than the link, "(#7)" at the end.
 */
export function saysTracked(
  { text, spans }: Pick<Statement, "text" | "spans">,
  { reference, start, end }: PlacedReference,
): boolean {
  const before = text.slice(0, start).replaceAll("\n", " ");
  const after = text.slice(end).replaceAll("\n", " ");
  const label = text.slice(start, end);
  if (TRACKED_BEFORE.test(before)) return true;
  if (reference.kind !== "pull" && SEE_BEFORE.test(before) && !SEE_AFTER.test(after)) return true;
  const isLink = spans.some(
    (span) => span.kind === "link" && span.start === start && span.end === end,
  );
  if (isLink && TRACKED_LINK.test(label.trim())) return true;
  const alone = !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (alone && /\p{L}{2}.*\s.*\p{L}{2}/u.test(label) && !/:\/\//.test(label)) return true;
  if (
    /\p{L}/u.test(before) &&
    /^[\s.)\]]*$/.test(after) &&
    /[([]\s*(?:(?:issue|ticket|bug)\s*)?$/i.test(before)
  )
    return true;
  return false;
}
