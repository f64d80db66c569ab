import { groupsAbove } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import type { Statement } from "../statements/statement.ts";
import { datesIn } from "./dates-in.ts";
import type { FoundDue } from "./found-due.ts";

/** "by then": by the date that was spoken of. */
const BY_THEN =
  /\b(?:by|until|till|before) (?:then|that)(?=\s*(?:$|[.,;:!?)]| (?:everybody|everyone|we|all)\b))/iu;

/** "Next call on 4 December; by then all have read it": the last date named before, or right above. */
export function dateSpokenOf(
  text: string,
  statement: Statement,
  meeting: string | null,
  context: FieldContext,
): FoundDue | null {
  const { block, offset } = statement;
  const then = BY_THEN.exec(text);
  if (!then) return null;
  const before = block.text.slice(Math.max(0, offset - 300), offset) + text.slice(0, then.index);
  const [above] = groupsAbove(statement, context.minutes);
  for (const said of [before, above?.text.slice(-300) ?? ""]) {
    const date = datesIn(said, meeting, context).at(-1)?.date;
    if (date !== undefined && (meeting === null || date > meeting))
      return { due: date, span: { start: then.index, end: then.index + then[0].length } };
  }
  return null;
}
