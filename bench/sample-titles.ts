import { createHash } from "node:crypto";
import { findActions } from "../src/core/actions/find-actions.ts";
import { Config } from "../src/core/config/schema.ts";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";
import { loadCorpus } from "./eval/load-corpus.ts";
import { scoreFile, verdictOf } from "./eval/score.ts";

/**
 * Prints titles for a person to judge, each above the text that it was written for and the headings
 * and parents over it:
 *
 *   npm run titles -- DIR [SEED] [SIZE]
 *
 * DIR holds `minutes/` and `labels/`. The sample is taken from what the app opens, and from what it
 * proposes where a label says that it is an action. A seed picks the same sentences however they
 * are titled, so that two versions can be compared; take a new one to judge afresh.
 */
const [dir, seed = "1", size = "100"] = process.argv.slice(2);
if (dir === undefined) {
  console.error("usage: npm run titles -- DIR [SEED] [SIZE]");
  process.exit(2);
}

const titled = loadCorpus(dir).flatMap(({ name, file, text, labels }) => {
  const found = findActions(readMinutes({ path: file, text }), Config.parse({}));
  const scored = scoreFile(name, labels, found.actions);
  return scored.actions
    .filter(({ decision }, i) => decision !== "propose" || verdictOf(scored, i) === "right")
    .map((action) => ({ name, action }));
});
const rankOf = ({ name, action }: (typeof titled)[number]): string =>
  createHash("sha256").update(`${seed} ${name} ${action.lines[0]} ${action.text}`).digest("hex");
const sample = titled
  .map((one) => ({ ...one, rank: rankOf(one) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  .slice(0, Number(size));

sample.forEach(({ name, action }, i) => {
  const above = [...action.headings.slice(-2), ...action.parents.slice(-2)];
  console.log(`${i + 1}. ${action.title}`);
  console.log(`   ${name}:${action.lines[0]} ${action.text.slice(0, 300)}`);
  console.log(`   ${above.map((one) => one.slice(0, 80)).join(" > ")}`);
});
