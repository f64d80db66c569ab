import { writeFileSync } from "node:fs";
import { loadCorpus } from "../eval/load-corpus.ts";
import { calibrate } from "./calibrate.ts";
import { judge, judgeLeftOut } from "./judge-left-out.ts";
import { learnWeights } from "./learn-weights.ts";
import { readExamples, readInvented } from "./read-examples.ts";
import { THRESHOLDS } from "./thresholds.ts";

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error("usage: npm run train -- DIR");
  process.exit(2);
}
const examples = readExamples(loadCorpus(dir));
const invented = readInvented();
const leftOut = judgeLeftOut(examples, invented, THRESHOLDS);
const weights = {
  ...learnWeights(examples, invented),
  calibration: calibrate(leftOut.flatMap((one) => judge(one.example, one.weights))),
  ...THRESHOLDS,
};
const target = new URL("../../src/core/actions/weighing/weights.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
console.error(`${examples.length} files, ${Object.keys(weights.task.weights).length} weights`);
