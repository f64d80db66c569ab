/**
 * Measures the fields of actions apart from finding them: each label is paired with the statement
 * that states it, and what the fields read there is compared with the label.
 *
 *   npx tsx bench/eval-fields.ts DIR [--wrong FIGURE] [--titles] [--all] [--only REGEX]
 *
 * DIR holds `minutes/` and `labels/` as `docs/actions.md` describes them. Prints each figure as
 * a share with right and of. `--wrong` lists what a figure (by its printed name) gets wrong.
 * `--titles` prints every title with the label's summary and the text. `--all` takes the suggested
 * ones, too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { z } from "zod";
import { findDue } from "../src/core/actions/dates/find-due.ts";
import { findOwners } from "../src/core/actions/owners/find-owners.ts";
import { findReferences } from "../src/core/actions/references/find-references.ts";
import { findState } from "../src/core/actions/state/find-state.ts";
import { writeTitle } from "../src/core/actions/titles/write-title.ts";
import type { Statement } from "../src/core/actions/statements/statement.ts";
import { listStatements } from "../src/core/actions/statements/statements.ts";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";

const Label = z.object({
  lines: z.tuple([z.number(), z.number()]),
  summary: z.string(),
  tier: z.string(),
  owners: z.array(z.string()),
  due: z.string().nullable(),
  state: z.string(),
  refs: z.array(z.string()),
});
const LabelFile = z.object({ meeting_date: z.string().nullable(), actions: z.array(Label) });
type Label = z.infer<typeof Label>;

const [dir, ...flags] = process.argv.slice(2);
if (dir === undefined) {
  console.error("usage: eval-fields DIR [--wrong FIGURE] [--titles] [--all] [--only REGEX]");
  process.exit(2);
}
const after = (flag: string): string | undefined =>
  flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined;
const wrong = after("--wrong");
const only = new RegExp(after("--only") ?? "");

const counts = new Map<string, { right: number; of: number }>();
const norm = (text: string): string => text.toLowerCase().replace(/^@/, "").trim();
const sorted = (names: readonly string[]): string => JSON.stringify(names.map(norm).sort());
const reference = (text: string): string =>
  norm(text).replace(/^https?:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+).*$/, "$1#$2");
const isNear = (a: string | null, b: string | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= 3 * 86_400_000);

function tick(name: string, isRight: boolean, note: string): void {
  const count = counts.get(name) ?? { right: 0, of: 0 };
  counts.set(name, { right: count.right + (isRight ? 1 : 0), of: count.of + 1 });
  if (!isRight && wrong === name) console.log(note);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);
}

/** The statement with most of the label's lines, then most of its words. */
function statementFor(
  label: Label,
  statements: readonly Statement[],
  used: Set<Statement>,
): Statement | undefined {
  const words = wordsOf(label.summary);
  const score = (statement: Statement): number => {
    const [first, last] = statement.lines;
    const shared = Math.min(last, label.lines[1]) - Math.max(first, label.lines[0]) + 1;
    if (shared <= 0) return 0;
    const spans = Math.max(last - first, label.lines[1] - label.lines[0]) + 1;
    const same = [...wordsOf(statement.text)].filter((word) =>
      [...words].some((one) => one.slice(0, 5) === word.slice(0, 5)),
    ).length;
    return (
      shared / spans +
      (label.owners.some((name) => statement.text.includes(name)) ? 0.8 : 0) +
      (2 * same) / (words.size + 1) +
      (used.has(statement) ? 0 : 0.05) +
      (first <= label.lines[0] ? 0.1 : 0)
    );
  };
  const ranked = statements
    .map((one) => ({ one, points: score(one) }))
    .sort((a, b) => b.points - a.points);
  return ranked[0] && ranked[0].points > 0 ? ranked[0].one : undefined;
}

for (const name of readdirSync(join(dir, "minutes"))) {
  if (name.startsWith(".") || !only.test(name)) continue;
  const text = readFileSync(join(dir, "minutes", name), "utf8");
  const labels = LabelFile.parse(
    JSON.parse(readFileSync(join(dir, "labels", `${parse(name).name}.json`), "utf8")),
  );
  const minutes = readMinutes({ path: name, text });
  const statements = listStatements(minutes);
  const context = { minutes, people: {} };
  const used = new Set<Statement>();
  tick(
    "meeting date",
    minutes.meeting.date === labels.meeting_date,
    `${name}: ${minutes.meeting.date ?? "-"} should be ${labels.meeting_date ?? "-"}`,
  );
  if (flags.includes("--titles")) console.log(`\n## ${name}`);
  for (const label of labels.actions) {
    if (label.tier === "suggested" && !flags.includes("--all")) continue;
    const statement = statementFor(label, statements, used);
    const where = `${name}:${label.lines.join("-")}`;
    tick("aligned", statement !== undefined, where);
    if (!statement) continue;
    used.add(statement);
    const said = statement.text.replaceAll("\n", " ⏎ ").slice(0, 260);
    const owners = findOwners(statement, context).owners.map((one) => one.name);
    const { due } = findDue(statement, context);
    const { references, trackedIn } = findReferences(statement, context);
    const note = (got: string, want: string): string =>
      `${where} GOT ${got} WANT ${want}\n      ${said}`;
    const isOwners = sorted(owners) === sorted(label.owners);
    tick("owners all", isOwners, "");
    if (label.owners.length > 0)
      tick("owners", isOwners, note(owners.join("|"), label.owners.join("|")));
    else tick("false-owners", isOwners, note(owners.join("|"), "-"));
    if (label.due !== null) tick("due", isNear(due, label.due), note(due ?? "-", label.due));
    else tick("false-due", due === null, note(due ?? "-", "-"));
    const state = findState(statement, context);
    tick("state", state === label.state, note(state, label.state));
    if (label.refs.length > 0) {
      const has = label.refs.every((want) =>
        references.some((got) => reference(got) === reference(want)),
      );
      tick("references", has, note(references.join(" "), label.refs.join(" ")));
    } else tick("extra references", references.length === 0, note(references.join(" "), "-"));
    tick("untracked", trackedIn === null, note(trackedIn ?? "", "-"));
    const title = writeTitle(statement, context);
    tick("titles without …", !title.endsWith("…"), `${where} ${title}`);
    if (flags.includes("--titles")) {
      console.log(`${title}\n    = ${label.summary}\n    < ${said}`);
    }
  }
}
for (const [name, { right, of }] of counts)
  console.log(
    `${name.padEnd(20)} ${((100 * right) / of).toFixed(1).padStart(5)}%  ${right} of ${of}`,
  );
