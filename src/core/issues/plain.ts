import { harmlessUrl } from "./harmless-url.ts";
import { visibleLine } from "./visible.ts";

const URLS = /(?:(?:https?|ftp):\/\/|(?<![A-Za-z0-9])www\.)[^\s<>"`]+/gi;

/**
 * What Markdown or GitHub would take for more than text. In order: an entity; a dollar sign (math);
 * Markdown's own signs; what notifies or leaves a trace elsewhere: a mention, also behind what
 * becomes a mail address, `#12`, `GH-12`, and the start of a commit (7 to 40 hex digits, letters
 * among them).
 */
const EFFECT =
  /&(?=#?\w+;)|\$|[\\`*[\]~|]|<|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?:(?<![A-Za-z0-9])|(?<=@\S{0,200}))@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])[Gg][Hh]-(?=\d)|(?<![A-Za-z0-9])(?=[A-Fa-f]{0,40}\d)(?=\d{0,40}[A-Fa-f])[\dA-Fa-f]{7,40}(?![A-Za-z0-9])/g;

/** A zero width space, as an entity so that it can be seen in the source. */
export const GAP = "&#8203;";

export interface PlainOptions {
  /** Where GitHub is; `https://github.com` by default. */
  readonly server?: string;
  /** False inside a link's brackets, where no other link may stand. */
  readonly links?: boolean;
}

/**
 * Plain text from anyone as one line of Markdown that shows it as it is and does nothing. Good in
 * paragraphs, list items, quotes and table cells.
 *
 * GitHub looks for mentions (`@name`, `@org/team`) and references (`#12`, `owner/name#12`, `GH-12`,
 * commits) in the text of the rendered HTML outside of code and links, so that neither a backslash
 * nor an entity stops it; a zero width space between does, and so takes the object away from "fixes"
 * and "duplicate of". The address of an issue leaves a trace even within a link: `harmlessUrl` sees
 * to that. HTML, comments and markers with it, is shown as text. A "/" that starts a line would be a
 * command to some apps.
 */
export function plain(text: string, options: PlainOptions = {}): string {
  return plainLine(visibleLine(text), options);
}

/** The same for words of the app's making around others' text: `code spans` are kept as such. */
export function plainWithCode(text: string, options: PlainOptions = {}): string {
  return visibleLine(text)
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? code(part) : plainLine(part, options)))
    .join("");
}

/** The same for a line that is visible already; its spaces stay. */
export function plainLine(line: string, options: PlainOptions = {}): string {
  let out = "";
  let end = 0;
  for (const match of line.matchAll(URLS)) {
    const url = match[0].length > 2000 ? match[0] : trimUrl(match[0]);
    out += escapeText(line.slice(end, match.index)).replace(/!$/, "\\!") + address(url, options);
    end = match.index + url.length;
  }
  return lineStart(out + escapeText(line.slice(end)));
}

/** A link with a label of plain text; the label alone where the address is none to link to. */
export function link(label: string, url: string, server = "https://github.com"): string {
  const text = plain(label, { server, links: false });
  const href = harmlessUrl(url, server)?.href;
  return href ? `[${text}](${destination(href)})` : text;
}

/** Text as code: nothing in it takes effect. Also in a table's cell. */
export function code(text: string): string {
  const line = uncommented(visibleLine(text).replaceAll("|", "\\|"));
  if (line === "") return "";
  const fence = "`".repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)));
  const pad = /^`|`$/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Code, in which no entity is read, without the start of a comment: a marker is looked for there too. */
export function uncommented(source: string): string {
  return source.replaceAll("<!--", "<!\u200B--");
}

/** Escapes signs that make a block at the start of a line; "/" is where other apps look for commands. */
function lineStart(markdown: string): string {
  return markdown
    .replace(/^[-+=#>]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/^\//, "&#47;");
}

/** Escapes what would take effect within a line; URLs and starts of lines are for the caller. */
function escapeText(text: string): string {
  const math = text.indexOf("$") !== text.lastIndexOf("$");
  return text.replace(EFFECT, (found) => {
    if (found === "&") return "&amp;";
    if (found === "<") return "&lt;";
    if (found === "$") return math ? "&#36;" : found;
    if (found === "@" || found === "#" || /^gh-$/i.test(found)) return found + GAP;
    if (/^[\dA-F]{7}/i.test(found)) return found.replace(/.{6}(?=.)/g, `$&${GAP}`);
    return `\\${found}`;
  });
}

/** A URL as a link that leaves no trace at its target, or as code where that cannot be had. */
function address(
  url: string,
  { server = "https://github.com", links = true }: PlainOptions,
): string {
  const harmless = harmlessUrl(url, server);
  if (!links) return escapeText(harmless?.label ?? url);
  if (!harmless?.href) return code(url);
  if (harmless.label !== url)
    return `[${escapeText(harmless.label)}](${destination(harmless.href)})`;
  return /^www\./i.test(url)
    ? `[${escapeText(url)}](${destination(harmless.href)})`
    : `<${destination(harmless.href)}>`;
}

/** A URL within a link's brackets: what looks like an entity stays as it is. */
export function destination(href: string): string {
  return href.replace(/&(?=#?\w+;)/g, "&amp;");
}

/** A URL in a sentence without the punctuation that ends it, and without a bracket opened before it. */
function trimUrl(url: string): string {
  for (let end = url.length; end > 0; end--) {
    const last = url[end - 1]!;
    const unbalanced =
      last === ")" && url.slice(0, end).split(")").length > url.slice(0, end).split("(").length;
    if (!/[.,;:!?'\]}*_~|]/.test(last) && !unbalanced) return url.slice(0, end);
  }
  return url;
}
