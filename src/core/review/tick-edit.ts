import { mergeChoices, readPreview } from "./read-preview.ts";
import { readTicks, type Tick } from "./row-key.ts";

/** An edit of a text of ours, as GitHub tells of it. */
export interface TextEdit {
  readonly from: string;
  readonly to: string;
}

/** The boxes that an edit changed. */
export function changedTicks({ from, to }: TextEdit): Tick[] {
  const before = new Map(readTicks(from).map(({ key, checked }) => [key, checked]));
  return readTicks(to).filter(({ key, checked }) => before.has(key) && before.get(key) !== checked);
}

/**
 * What a person ticked or unticked in a preview. Where the edit was made on the version that stood
 * there, that is what it changed. Where it was made on an earlier one, and so took back a rewrite of
 * ours, only what also differs from that earlier version's own marker.
 */
export function previewTicks(edit: TextEdit): Tick[] {
  const changed = changedTicks(edit);
  const before = readPreview(edit.from).state;
  const after = readPreview(edit.to).state;
  if (after === null || JSON.stringify(before) === JSON.stringify(after)) return changed;
  const chosen = mergeChoices(after, edit.to);
  return before === null
    ? chosen
    : chosen.filter(({ key, checked }) => {
        const shown = changed.find((tick) => tick.key === key);
        // A row that our rewrite dropped meanwhile stands in the earlier version alone.
        return shown === undefined ? before.rows[key] === undefined : shown.checked === checked;
      });
}
