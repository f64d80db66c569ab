import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { findActions } from "../src/core/actions/find-actions.ts";
import { WEIGHTS } from "../src/core/actions/weighing/weights.ts";
import { Config } from "../src/core/config/schema.ts";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";
import { isSeries, loadCorpus } from "./eval/load-corpus.ts";
import { renderFigures, renderReliability } from "./eval/render.ts";
import { figuresOf, scoreFile } from "./eval/score.ts";
import { judgeLeftOut } from "./train/judge-left-out.ts";
import { readExamples } from "./train/read-examples.ts";

/**
 * Scores a labelled corpus two ways, prints both, and fails where a figure is below the floor that
 * was reached (`floors.json`): with weights trained without each file's community, and what the
 * command line prints, judged by the corpus' own script.
 *
 * DIR holds `corpus/` (minutes, labels, score.mjs) and `quattor/repositories.json`.
 */
const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error("usage: npm run score -- DIR");
  process.exit(2);
}
const corpusDir = join(resolve(dir), "corpus");
const root = resolve(import.meta.dirname, "..");
const figures: Record<string, number> = {};

const corpus = loadCorpus(corpusDir);
const { leftOut } = await judgeLeftOut(await readExamples(corpus), WEIGHTS);
const weightsOf = new Map(leftOut.map(({ example, weights }) => [example.file.name, weights]));
const scored = corpus.map(({ name, file, text, labels }) => {
  const minutes = readMinutes({ path: file, text });
  const { actions } = findActions(minutes, Config.parse({}), weightsOf.get(name));
  return scoreFile(name, labels, actions);
});
const series = scored.filter(({ name }) => isSeries(name));
const others = scored.filter(({ name }) => !isSeries(name));
console.log("Communities left out: each judged by weights that were trained without it");
console.log(renderFigures("all", scored).join("\n"));
console.log(renderFigures("series", series).join("\n"));
console.log(renderFigures("others", others).join("\n"));
console.log(renderReliability(scored).join("\n"));
const all = figuresOf(scored);
figures["left out: opened precision"] = all.opened.precision;
figures["left out: opened F1"] = all.opened.f1;
figures["left out: covered recall"] = all.covered.recall;
figures["left out: covered precision"] = all.covered.precision;
figures["left out: opened F1, series"] = figuresOf(series).opened.f1;
figures["left out: opened F1, others"] = figuresOf(others).opened.f1;

const folder = mkdtempSync(join(tmpdir(), "score-"));
try {
  const predictions = join(folder, "predictions.json");
  const files = readdirSync(join(corpusDir, "minutes")).map((n) => join(corpusDir, "minutes", n));
  const preview = [
    ...["--config", join(root, "examples/quattor/minutes.yml")],
    ...["--repositories", join(resolve(dir), "quattor/repositories.json")],
    ...["--format", "json"],
  ];
  const run = (script: string, ...args: string[]): string =>
    execFileSync(
      process.execPath,
      [...(script.endsWith(".ts") ? ["--import", "tsx"] : []), script, ...args],
      {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 2 ** 28,
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
  writeFileSync(predictions, run("src/cli/main.ts", "preview", ...files, ...preview));
  const labels = join(corpusDir, "labels");
  const judge = join(corpusDir, "score.mjs");
  console.log("\nAs shipped: what `preview` prints, by the corpus' own script");
  console.log(run(judge, labels, predictions));
  const Share = z.object({ share: z.number() });
  const result = z
    .object({
      fields: z.record(z.string(), Share),
      tiers: z.record(z.string(), z.object({ coveredRecall: z.number() })),
    })
    .parse(JSON.parse(run(judge, labels, predictions, "--json")));
  for (const [name, { share }] of Object.entries(result.fields)) figures[name] = share;
  for (const [name, tier] of Object.entries(result.tiers)) {
    figures[`${name}: covered recall`] = tier.coveredRecall;
  }
} finally {
  rmSync(folder, { recursive: true });
}

const floors = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")));
const below = Object.entries(floors).filter(([name, floor]) => (figures[name] ?? 0) < floor);
for (const [name, floor] of below) {
  console.error(`below the floor: ${name}: ${(figures[name] ?? 0).toFixed(3)} < ${floor}`);
}
if (below.length > 0) process.exitCode = 1;
else console.log(`All ${Object.keys(floors).length} floors hold.`);
