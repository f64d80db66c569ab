import { parseArgs } from "node:util";
import { findActions } from "../../src/core/actions/find-actions.ts";
import { WEIGHTS, type Weights } from "../../src/core/actions/weighing/weights.ts";
import { Config } from "../../src/core/config/schema.ts";
import { readMinutes } from "../../src/core/minutes/read-minutes.ts";
import { judgeLeftOut } from "../train/judge-left-out.ts";
import { readExamples } from "../train/read-examples.ts";
import { isSeries, loadCorpus } from "./load-corpus.ts";
import { renderByFile, renderFigures, renderMisses, renderReliability } from "./render.ts";
import { scoreFile, type Scored } from "./score.ts";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "left-out": { type: "boolean" },
    "by-file": { type: "boolean" },
    "by-format": { type: "boolean" },
    misses: { type: "boolean" },
    only: { type: "string" },
    open: { type: "string" },
    propose: { type: "string" },
    json: { type: "boolean" },
  },
});
const [dir] = positionals;
if (dir === undefined) {
  console.error(
    "usage: npm run eval -- DIR [--left-out] [--by-file] [--by-format] [--misses] [--open SHARE] [--propose SHARE] [--only REGEX] [--json]",
  );
  process.exit(2);
}
const config = Config.parse({});
const corpus = loadCorpus(dir);
const thresholds = {
  open: Number(flags.open ?? WEIGHTS.open),
  propose: Number(flags.propose ?? WEIGHTS.propose),
};
const weightsOf = new Map<string, Weights>();
if (flags["left-out"] === true) {
  const { leftOut } = await judgeLeftOut(await readExamples(corpus), thresholds);
  for (const { example, weights } of leftOut) weightsOf.set(example.file.name, weights);
}
const only = new RegExp(flags.only ?? "");
const formats = new Map<string, string>();
const scored: Scored[] = corpus
  .filter(({ file }) => only.test(file))
  .map(({ name, file, text, labels }) => {
    const minutes = readMinutes({ path: file, text });
    formats.set(name, minutes.format);
    const { actions } = findActions(
      minutes,
      config,
      weightsOf.get(name) ?? { ...WEIGHTS, ...thresholds },
    );
    return scoreFile(name, labels, actions);
  });
const groups: [string, Scored[]][] = [
  ["all", scored],
  ["series", scored.filter(({ name }) => isSeries(name))],
  ["others", scored.filter(({ name }) => !isSeries(name))],
];
if (flags["by-format"] === true)
  for (const format of new Set(formats.values()))
    groups.push([format, scored.filter(({ name }) => formats.get(name) === format)]);
const out: string[] = [];
if (flags.json === true) out.push(JSON.stringify(scored));
else {
  if (flags.misses === true) out.push(...scored.flatMap(renderMisses));
  if (flags["by-file"] === true) out.push(...renderByFile(scored));
  for (const [title, files] of groups)
    if (files.length > 0) out.push(...renderFigures(title, files));
  out.push(...renderReliability(scored));
}
console.log(out.join("\n"));
