import type { MinutesFormat } from "./minutes.ts";

const EXTENSIONS: Readonly<Record<string, MinutesFormat>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  mdx: "markdown",
  qmd: "markdown",
  rmd: "markdown",
  rst: "restructuredtext",
  rest: "restructuredtext",
  txt: "text",
  text: "text",
  org: "text",
};
/** Lines that are looked at to guess a format. */
const SAMPLE = 400;

/** The format of a file by its extension; by its content where the extension says nothing. */
export function guessFormat(path: string, lines: readonly string[]): MinutesFormat {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const known = EXTENSIONS[extension];
  if (known !== undefined) return known;
  const sample = lines.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.filter((line) => pattern.test(line)).length;
  const rst =
    3 * count(/^\.\. [\w-]+::|^\.\. _[^:]+:|`_{1,2}(?:\W|$)|^:[\w-]+: /) +
    count(/^([=\-~^"'*+#])\1{3,}$/) +
    count(/``[^`]+``/);
  const markdown =
    2 * count(/^#{1,6} \S|^```|^\|.*\|$|\]\((?:https?:|\/|\.)/) +
    count(/\*\*[^*]+\*\*|^> |^- \[[ x]\]/);
  if (rst > markdown && rst > 1) return "restructuredtext";
  return markdown > 0 ? "markdown" : "text";
}
