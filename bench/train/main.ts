import { writeFileSync } from "node:fs";
import { loadCorpus } from "../eval/load-corpus.ts";
import { judgeLeftOut } from "./judge-left-out.ts";
import { readExamples } from "./read-examples.ts";
import { THRESHOLDS } from "./thresholds.ts";

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error("usage: npm run train -- DIR");
  process.exit(2);
}
const examples = await readExamples(loadCorpus(dir));
const { weights } = await judgeLeftOut(examples, THRESHOLDS);
const target = new URL("../../src/core/actions/weighing/weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
console.error(`${examples.real.length} files, ${Object.keys(weights.task.weights).length} weights`);
