/**
 * What it costs to read hostile text in any format, and to find actions among lists of names, per
 * byte, as a multiple of what ordinary minutes in Markdown cost:
 * `tsx bench/outline-cost.ts [BYTES]`. Exits with 1 where a shape costs more than three times as
 * much.
 */
import { findActions } from "../src/core/actions/find-actions.ts";
import { Config } from "../src/core/config/schema.ts";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";

const BYTES = Number(process.argv[2] ?? 1_000_000);
/**
 * To find actions takes twenty times as long as to read, so of less text. Of still less, the
 * repeated sample would be compared with itself, which makes it dearer than ordinary minutes.
 */
const FIND_BYTES = 200_000;
const LIMIT = 3;
const EXTENSIONS = ["md", "rst", "txt"];

const ORDINARY = `
## Build and release

The release of the *client* was tested by Ada on [the new cluster](https://ci.example.org/42) and
works there. Open: the packages for the old system, see #12 and \`rpm/build.sh\`.

* Grace will write the **upgrade notes** before the next meeting
  * including the change of \`port\` in the configuration
* [ ] Alan: move the mirror to the new host, see https://example.org/mirror
* Need to decide who signs the packages: nobody objects to the proposal of last month

| Task | Owner | Due |
|------|-------|-----|
| Update the schema | Barbara | June |
| Remove the old hooks | @grace | [#77](https://example.org/77) |

Next meeting: same place, same time.
`;

/** One unit of each hostile shape, repeated until the text is long enough. */
const SHAPES: Readonly<Record<string, string>> = {
  quote: ">",
  quotes: "> > > > > > > > a\n",
  bracket: "[",
  link: "[a](b ",
  linkClose: "[a](",
  closing: "](",
  image: "![",
  imageOpen: "![a](b ",
  star: "*",
  starWord: "*a ",
  starBoth: "a*b",
  doubleStar: "**a ",
  underscore: "_",
  underscoreWord: "_a_ ",
  backtick: "`",
  backticks: "`a``b",
  angle: "<",
  angleWord: "<a ",
  tags: "<b>",
  tagLines: "<b>\n",
  bar: "|",
  bars: "| a ",
  barLines: "|a|b|\n",
  delimiters: "|-|-|\n",
  tilde: "~~a ",
  ampersand: "&",
  entity: "&amp;",
  backslash: "\\\\",
  at: "@a ",
  address: "https://a ",
  email: "a@b.c ",
  bullets: "\n- ",
  bulletWord: "- a\n",
  nestedBullets: "- ",
  ordered: "1. a\n",
  hash: "#",
  headings: "# a\n",
  equals: "a\n===\n",
  rules: "---\n",
  fences: "```\n",
  fencesLonger: "~~~~ a\n",
  comment: "<!--\n",
  table: "<table>\n",
  rows: "<tr><td>a\n",
  html: "<table><tr><td>a</td></tr></table>\n",
  lists: "<ul><li>a\n",
  divs: "<div><p>\n",
  definitions: "[a]: b\n",
  references: "[a][b] ",
  footnotes: "[^a] ",
  spaces: " ",
  blank: "\n",
  tabs: "\t",
  word: "a",
  words: "a ",
  colons: "a:\n",
  names: "Ada: a\n",
  capitals: "AAAA BB\n\n",
  bold: "**a**\n\n",
  dots: ".. ",
  directives: ".. note:: a\n   ",
  literal: "a::\n\n  b\n",
  grid: "+--+--+\n| a| b|\n",
  role: ":a:`b` ",
  bom: "\uFEFF",
  carriage: "a\r",
  nul: "\0",
  frontMatter: "---\na: b\n",
};

/** Deeper and deeper indentation, and deeper and deeper quotes. */
const GROWN: Readonly<Record<string, (line: number) => string>> = {
  deeper: (line) => `${" ".repeat(line)}- a\n`,
  deeperQuotes: (line) => `${">".repeat(line)} a\n`,
  dates: (line) => `# 2020-01-0${1 + (line % 9)}\n- Ada to do ${line}\n`,
};

/** Lists of names, each of which could own a task. */
const LISTS: Readonly<Record<string, (line: number) => string>> = {
  nameLine: () => "Ann, ",
  nameLines: () => `${"Ann, ".repeat(16)}\n`,
  nameItem: () => "- Ann\n",
  nameItems: () => `- ${"Ann, ".repeat(10)}Ann\n`,
  nameWraps: (line) => `${line % 50 === 0 ? "- " : "  "}${"Ann, ".repeat(16)}\n`,
  otherNames: (line) =>
    `- ${Array.from({ length: 11 }, (_, at) => nth(line * 11 + at)).join(", ")}\n`,
};

/** A name like no other. */
function nth(index: number): string {
  const letter = (digit: string) => String.fromCharCode(97 + parseInt(digit, 26));
  return `An${index.toString(26).replace(/./g, letter)}`;
}

function grown(unit: (line: number) => string, bytes = BYTES): string {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += lines.at(-1)!.length) lines.push(unit(lines.length));
  return lines.join("");
}

function cost(extension: string, text: string): number {
  return costOf(text, () => readMinutes({ path: `minutes.${extension}`, text }));
}

function findingCost(text: string): number {
  const config = Config.parse({});
  return costOf(text, () => findActions(readMinutes({ path: "minutes.md", text }), config));
}

function costOf(text: string, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1000) / text.length;
}

const repeated = (unit: string) => unit.repeat(Math.ceil(BYTES / unit.length));
let worst = 0;
cost("md", repeated(ORDINARY).slice(0, BYTES / 4));
const ordinary = cost("md", repeated(ORDINARY));
console.log(`ordinary minutes: ${ordinary.toFixed(3)} µs per byte`);
for (const extension of EXTENSIONS) {
  console.log(
    `${extension}: ordinary ${cost(extension, repeated(ORDINARY)).toFixed(3)} µs per byte`,
  );
  const texts = [
    ...Object.entries(SHAPES).map(([name, unit]) => [name, repeated(unit)] as const),
    ...Object.entries(GROWN).map(([name, unit]) => [name, grown(unit)] as const),
  ];
  for (const [name, text] of texts) {
    const ratio = cost(extension, text) / ordinary;
    worst = Math.max(worst, ratio);
    if (ratio > 1) console.log(`  ${name.padEnd(14)} ${ratio.toFixed(2)}`);
  }
}
findingCost(repeated(ORDINARY).slice(0, FIND_BYTES / 4));
const finding = findingCost(repeated(ORDINARY).slice(0, FIND_BYTES));
console.log(`finding actions: ordinary ${finding.toFixed(3)} µs per byte`);
for (const [name, unit] of Object.entries(LISTS)) {
  const ratio = findingCost(grown(unit, FIND_BYTES)) / finding;
  worst = Math.max(worst, ratio);
  if (ratio > 1) console.log(`  ${name.padEnd(14)} ${ratio.toFixed(2)}`);
}
console.log(`worst: ${worst.toFixed(2)} times ordinary minutes (limit ${LIMIT})`);
process.exitCode = worst > LIMIT ? 1 : 0;
