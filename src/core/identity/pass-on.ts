import { differences } from "./differences.ts";
import type { Fact, FactOf } from "./fact.ts";
import { describeAction } from "./describe-action.ts";
import type { Earlier } from "./read-earlier.ts";

type Kept = FactOf<"kept">;
type Echoed = FactOf<"echoed">;

/**
 * An action that its own file dropped, and another meeting that had raised it again still states:
 * from then on it is that meeting's, the latest of several. Null where no file of the push states it.
 */
export function passOn(dropped: Earlier, facts: readonly Fact[]): { by: Echoed; as: Kept } | null {
  const { known } = dropped;
  if (known === null || dropped.echo !== null || known.entry.fate === "withdrawn") return null;
  const echoes = facts.flatMap((fact) =>
    fact.kind === "echoed" && fact.entry.key === known.entry.key ? [fact] : [],
  );
  const [by] = echoes.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  if (by === undefined) return null;
  const { file, action, at } = by;
  const raised = known.entry.raised.filter(({ path, id }) => path !== at.path || id !== at.id);
  const entry = { ...known.entry, raised };
  const changed = differences(entry, action);
  const as: Kept = {
    kind: "kept",
    entry,
    from: known.path,
    differences: changed,
    restored: false,
    file,
    action,
  };
  return { by, as };
}

function dateOf({ file, action }: Echoed): string {
  return describeAction(file, action).date ?? "";
}
