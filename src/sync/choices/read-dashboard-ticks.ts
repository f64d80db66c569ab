import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { findTickers } from "../../core/review/find-tickers.ts";
import { readTicks, type Tick } from "../../core/review/row-key.ts";
import { changedTicks } from "../../core/review/tick-edit.ts";
import type { Session } from "../session.ts";
import { mayWrite } from "../may-write.ts";
import type { Edit } from "./take-ticks.ts";

/** What people ask for by the boxes of the dashboard. */
export interface DashboardTicks {
  /** The keys of the rows that were ticked, with who did it. */
  readonly ticked: ReadonlyMap<string, string>;
  /** The keys that were looked at: they are written unticked again, or turn into links. */
  readonly answered: ReadonlySet<string>;
  /** What to say to those whose ticks do not count. */
  readonly notes: string[];
}

/**
 * Reads what was ticked and not unticked again: by the edits that events told of, and, for what
 * stands ticked besides, by the edit history: the app may have been down.
 */
export async function readDashboardTicks(
  session: Session,
  issue: Issue,
  edits: readonly Edit[],
): Promise<DashboardTicks> {
  const told = edits.flatMap(byEdit);
  const keys = new Set(told.flatMap(({ ticks }) => ticks.map(({ key }) => key)));
  const made = [...told, ...(await missed(session, issue, keys))];
  const ticked = new Map<string, string>();
  const answered = new Set<string>();
  const notes = new Set<string>();
  for (const { by, ticks } of made) {
    for (const { key } of ticks) answered.add(key);
    if (by === null) {
      notes.add("A tick was put back, since GitHub does not tell who made it: please tick again.");
      continue;
    }
    if (!(await mayWrite(session.github, session.repository.fullName, by))) {
      notes.add(
        `The tick of ${by} was put back: only people with write access to this repository choose.`,
      );
      continue;
    }
    for (const { key, checked } of ticks) {
      if (checked) ticked.set(key, by);
      else ticked.delete(key);
    }
  }
  return { ticked, answered, notes: [...notes] };
}

interface Made {
  readonly by: string | null;
  readonly ticks: readonly Tick[];
}

function byEdit({ from, to, by }: Edit): Made[] {
  const ticks = changedTicks({ from, to }, "state");
  return ticks.length === 0 ? [] : [{ by, ticks }];
}

/** We never tick a box of the dashboard: each that stands ticked was ticked by somebody. */
async function missed(
  { github }: Session,
  issue: Issue,
  told: ReadonlySet<string>,
): Promise<Made[]> {
  const ticks = readTicks(ours(issue.body)).filter(({ key, checked }) => checked && !told.has(key));
  if (ticks.length === 0) return [];
  const history = await github.listRevisions(issue.repository, { issue: issue.number });
  const tickers = findTickers(
    ticks,
    history.map(({ text, editor }) => ({ editor, text: text === null ? null : ours(text) })),
  );
  return ticks.map((tick) => ({ by: tickers.get(tick.key) ?? null, ticks: [tick] }));
}

function ours(body: string): string {
  return readSection(body, "state")?.section ?? "";
}
