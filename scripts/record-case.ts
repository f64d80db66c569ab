import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CASES, readCase } from "../test/support/cases/case.ts";
import { playCase } from "../test/support/cases/play-case.ts";

/**
 * `npm run record:case -- NAME…`: plays `test/cases/NAME/case.yml`, prints what came of it, and pins
 * it as `outcome.txt`. Read it before it is committed: the test then holds the app to it.
 */
const names = process.argv.slice(2);
if (names.length === 0) {
  console.error("Usage: npm run record:case -- NAME…");
  process.exit(2);
}
const missing = names.filter((name) => !existsSync(join(CASES, name, "case.yml")));
if (missing.length > 0) {
  console.error(`No case.yml stands in test/cases for: ${missing.join(", ")}`);
  process.exit(1);
}
for (const name of names) {
  const outcome = await playCase(readCase(name));
  writeFileSync(join(CASES, name, "outcome.txt"), outcome);
  console.log(outcome);
}
