import { readdirSync } from "node:fs";
import { join } from "node:path";
import { playHistory, type ReplayedVersion } from "../src/cli/replay/play-history.ts";
import { readHistory, type HistoryVersion } from "../src/cli/replay/read-history.ts";
import { defaultConfig } from "../src/core/config/default-config.ts";
import { formatProblem } from "../src/core/format-problem.ts";
import { canonicalText } from "../src/core/identity/canonical-text.ts";
import { readActions } from "../src/core/read-actions.ts";

/**
 * `npm run replay:corpus -- DIR`: replays every history in a folder with the default config, and
 * fails where an issue is doubled (two with one title open at once) or where a version writes
 * though it changes no action.
 */
const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error("Usage: npm run replay:corpus -- DIR");
  process.exit(2);
}
let faults = 0;
for (const entry of readdirSync(dir, { withFileTypes: true })) {
  if (entry.isDirectory()) faults += await check(join(dir, entry.name));
}
process.exitCode = faults > 0 ? 1 : 0;

async function check(folder: string): Promise<number> {
  const read = await readHistory(folder, process.cwd());
  if ("problem" in read) {
    console.log(formatProblem(read.problem));
    return 1;
  }
  const { history } = read;
  const { versions, issues } = await playHistory(history, "", []);
  const found = [...doubled(versions), ...idle(history.versions, versions)];
  const writes = versions.flatMap(({ changes }) => changes).length;
  console.log(
    `${folder}: ${versions.length} versions, ${issues.length} issues, ${writes} changes, ${found.length} faults`,
  );
  for (const fault of found) console.log(`  ${fault}`);
  return found.length;
}

function doubled(versions: readonly ReplayedVersion[]): string[] {
  const open = new Map<number, string>();
  return versions.flatMap(({ file, changes }) => {
    for (const { kind, issue, repository, title } of changes) {
      if (kind === "close") open.delete(issue);
      else if (kind !== "comment") open.set(issue, `${repository}: ${canonicalText(title)}`);
    }
    const titles = [...open.values()];
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
    return twice.map((title) => `${file}: open twice: ${title}`);
  });
}

/** Versions that wrote though every action is stated as before. */
function idle(texts: readonly HistoryVersion[], versions: readonly ReplayedVersion[]): string[] {
  const states = texts.map(describeActions);
  return versions.flatMap(({ file, changes }, at) =>
    at > 0 && changes.length > 0 && states[at] === states[at - 1]
      ? [`${file}: changes no action, but wrote ${changes.map(({ title }) => title).join("; ")}`]
      : [],
  );
}

function describeActions({ path, bytes }: HistoryVersion): string {
  const { actions } = readActions(
    { path, text: new TextDecoder().decode(bytes) },
    defaultConfig,
    null,
  );
  return actions
    .map(({ action: { text, owners, due, state } }) =>
      [canonicalText(text), owners.map(({ name }) => name).join(), due, state].join("|"),
    )
    .sort()
    .join("\n");
}
