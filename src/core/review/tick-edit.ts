import { readSection } from "../issues/managed-section.ts";
import { mergeChoices, readPreview } from "./read-preview.ts";
import { readTicks, type Tick } from "./row-key.ts";

/** An edit of a text of ours, as GitHub tells of it. */
export interface TextEdit {
  readonly from: string;
  readonly to: string;
}

/** The boxes that an edit changed, in our section of a text of that kind. */
export function changedTicks({ from, to }: TextEdit, kind: "preview" | "state"): Tick[] {
  const read = (body: string): Tick[] => readTicks(readSection(body, kind)?.section ?? "");
  const before = new Map(read(from).map(({ key, checked }) => [key, checked]));
  return read(to).filter(({ key, checked }) => before.has(key) && before.get(key) !== checked);
}

/**
 * What a person ticked or unticked in a preview. Where the edit was made on the version that stood
 * there, that is what it changed. Where it was made on an earlier one, and so took back a rewrite of
 * ours, only what also differs from that earlier version's own marker.
 */
export function previewTicks(edit: TextEdit): Tick[] {
  const changed = changedTicks(edit, "preview");
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
