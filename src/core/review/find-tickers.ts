import { readTicks, type Tick } from "./row-key.ts";

/** A version of a text, as GitHub's edit history has it. */
interface Version {
  readonly text: string | null;
  readonly editor: string | null;
}

/**
 * Who left each box as it stands now: the editor of the version from which on it stood so, since a
 * rewrite of ours keeps what people ticked. Null where the history does not reach that far back.
 *
 * @param history of the text, the newest version first
 */
export function findTickers(
  ticks: readonly Tick[],
  history: readonly Version[],
): ReadonlyMap<string, string | null> {
  const versions = history.map(({ text, editor }) => ({
    editor,
    boxes: text === null ? null : new Map(readTicks(text).map((tick) => [tick.key, tick.checked])),
  }));
  return new Map(
    ticks.map(({ key, checked }) => {
      const end = versions.findIndex(({ boxes }) => boxes?.get(key) !== checked);
      // No end: the history may be cut, so that its oldest version may only have kept the tick.
      return [key, end <= 0 || versions[end]?.boxes === null ? null : versions[end - 1]!.editor];
    }),
  );
}
