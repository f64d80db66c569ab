/**
 * How often routes are right: `npx tsx bench/eval-routes.ts DIR --repositories FILE [--config FILE]
 * [--misses] [--noise]`.
 *
 * DIR holds `minutes/` and `labels/` (one JSON file per minutes file: `actions` with `lines`,
 * `tier` and `repo`). Each labelled action's statements are taken from the minutes at its lines, so
 * that routing is judged apart from finding. `suggested` actions are left out. Measured with the
 * config's words and without them. `--misses` prints what went wrong and why, `--noise` what got a
 * route though its label has none. Only files in which some label has a repository are read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { groupsAbove } from "../src/core/actions/context/around.ts";
import { listStatements } from "../src/core/actions/statements/statements.ts";
import type { Statement } from "../src/core/actions/statements/statement.ts";
import { parseConfig } from "../src/core/config/parse-config.ts";
import type { Config } from "../src/core/config/schema.ts";
import type { Minutes } from "../src/core/minutes/minutes.ts";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";
import { parseRepositoryIndex } from "../src/core/routing/parse-repository-index.ts";
import type { RoutableAction } from "../src/core/routing/routable-action.ts";
import type { Route } from "../src/core/routing/route.ts";
import { routeAction } from "../src/core/routing/route-action.ts";
import { buildRoutingIndex, type RoutingIndex } from "../src/core/routing/routing-index.ts";

const Labels = z.object({
  path: z.string(),
  actions: z.array(
    z.object({
      lines: z.tuple([z.number(), z.number()]),
      tier: z.string(),
      repo: z.string().nullable().default(null),
    }),
  ),
});

interface Case {
  readonly where: string;
  readonly gold: string | null;
  readonly action: RoutableAction;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repositories: { type: "string" },
    config: { type: "string" },
    misses: { type: "boolean", default: false },
    noise: { type: "boolean", default: false },
  },
});
const [dir] = positionals;
if (dir === undefined || values.repositories === undefined) {
  console.error("usage: eval-routes DIR --repositories FILE [--config FILE] [--misses] [--noise]");
  process.exit(2);
}

const { repositories, problems } = parseRepositoryIndex(
  readFileSync(values.repositories, "utf8"),
  values.repositories,
);
const config =
  values.config === undefined
    ? null
    : parseConfig(readFileSync(values.config, "utf8"), values.config);
for (const { file, line, message } of [...problems, ...(config?.problems ?? [])])
  console.error(`${file}:${line ?? ""}: ${message}`);

const cases = readdirSync(join(dir, "labels"))
  .sort()
  .flatMap((name) => readCases(dir, name));
const runs: [string, Pick<Config, "repositories">][] = [["without words", { repositories: {} }]];
if (config?.config) runs.unshift(["with the config's words", config.config]);
for (const [name, settings] of runs) measure(name, buildRoutingIndex(repositories, settings));

function readCases(from: string, name: string): Case[] {
  const labels = Labels.parse(JSON.parse(readFileSync(join(from, "labels", name), "utf8")));
  if (labels.actions.every(({ repo }) => repo === null)) return [];
  const stem = basename(name, ".json");
  const file = readdirSync(join(from, "minutes")).find((one) => one.replace(/\.\w+$/, "") === stem);
  if (file === undefined) throw new Error(`no minutes for labels/${name}`);
  const minutes = readMinutes({
    path: file,
    text: readFileSync(join(from, "minutes", file), "utf8"),
  });
  const statements = listStatements(minutes);
  return labels.actions
    .filter(({ tier }) => tier !== "suggested")
    .map(({ lines: [first, last], repo }): Case => {
      const own = statements.filter(({ lines }) => lines[0] <= last && lines[1] >= first);
      return { where: `${file}:${first}`, gold: repo, action: toAction(own, minutes) };
    });
}

function toAction(own: readonly Statement[], minutes: Minutes): RoutableAction {
  const [first] = own;
  const ancestors = first?.ancestors ?? [];
  const groups = first === undefined ? [] : groupsAbove(first, minutes).reverse();
  return {
    title: "",
    text: own.map(({ text }) => text.replaceAll("\n", " ")).join(" "),
    headings: ancestors.filter(({ kind }) => kind === "heading").map(({ text }) => text),
    parents: ancestors
      .filter(({ kind, text }) => kind !== "heading" && kind !== "document" && text !== "")
      .map(({ text }) => text),
    groups: groups.filter(({ kind }) => kind !== "heading").map((group) => group.text),
    references: [],
    links: own.flatMap(({ spans }) => spans.flatMap(({ url }) => (url === undefined ? [] : [url]))),
  };
}

function measure(name: string, index: RoutingIndex): void {
  const files = new Map<string, [right: number, of: number]>();
  let [right, wrong, none, noise] = [0, 0, 0, 0];
  const clear = cases.filter(({ gold }) => gold !== null);
  for (const one of cases) {
    const route = routeAction(one.action, index);
    if (one.gold === null) {
      if (route.repository === null) continue;
      noise += 1;
      if (values.noise) show("noise", one, route);
      continue;
    }
    const file = one.where.replace(/:\d+$/, "");
    const [ok, of] = files.get(file) ?? [0, 0];
    const isRight = route.repository === one.gold;
    files.set(file, [ok + (isRight ? 1 : 0), of + 1]);
    if (isRight) right += 1;
    else if (route.repository === null) none += 1;
    else wrong += 1;
    if (!isRight && values.misses) show("miss", one, route);
  }
  const share = ((100 * right) / Math.max(1, clear.length)).toFixed(1);
  console.log(
    `${name}: ${share}% right (${right} of ${clear.length}), ${wrong} wrong, ${none} none`,
  );
  console.log(`  of ${cases.length - clear.length} without a clear repository, ${noise} got one`);
  for (const [file, [ok, of]] of files) console.log(`  ${`${ok}/${of}`.padStart(6)}  ${file}`);
}

function show(kind: string, { where, gold, action }: Case, route: Route): void {
  console.log(`${kind} ${where}: ${route.repository ?? "none"}, should be ${gold ?? "none"}`);
  console.log(`    ${action.text.slice(0, 160)}`);
  console.log(
    `    under ${[...action.headings.slice(-2), ...action.parents].map((text) => text.slice(0, 50)).join(" › ")}`,
  );
  console.log(`    because ${route.because.join("; ")}`);
}
