import { InlineBuilder } from "../inline.ts";
import type { InlineReader } from "../inline.ts";
import type { Span } from "../outline.ts";

/** Inline markup; each alternative ends at the next character of its own sort, so none backtracks. */
const MARKUP = new RegExp(
  [
    "``(?<code>[^`]+(?:`[^`]+)*?)``",
    ":(?<role>[a-z][\\w.+-]{0,40}):`(?<content>[^`]+)`",
    "`(?<phrase>[^`]+)`(?<reference>_{0,2})",
    "\\*\\*(?<strong>[^\\s*][^*]*)\\*\\*",
    "(?<!\\w)\\*(?<emphasis>[^\\s*][^*]*)\\*(?!\\w)",
    "(?<!\\w)(?<word>[a-z\\d]+(?:[-._][a-z\\d]+)*)__?(?!\\w)",
    "\\|(?<substitution>[^|\\s][^|]*)\\|_{0,2}",
    "\\\\(?<escaped>[^])",
  ].join("|"),
  "giu",
);
const CODE_ROLES = /^(?:code|literal|file|command|program|option|mod|func|class|meth|attr|py:.*)$/;
const DELETE_ROLES = /^(?:del|deleted|strike|strikethrough|s)$/;

/** Reads reStructuredText's inline markup. `targets` are the file's hyperlink targets by name. */
export function inlineRestructuredText(targets: ReadonlyMap<string, string>): InlineReader {
  return (raws) =>
    raws.map((raw) => {
      const builder = new InlineBuilder();
      let from = 0;
      for (const match of raw.matchAll(MARKUP)) {
        if (isInAddress(raw, match.index)) continue;
        builder.add(raw.slice(from, match.index));
        const line = builder.line + match[0].split("\n").length - 1;
        token(match.groups ?? {}, match[0], builder, targets);
        builder.add("", line);
        from = match.index + match[0].length;
      }
      builder.add(raw.slice(from).replace(/::$/, ":"));
      return builder.done();
    });
}

function token(
  groups: Record<string, string | undefined>,
  whole: string,
  builder: InlineBuilder,
  targets: ReadonlyMap<string, string>,
): void {
  const { code, role, content, phrase, reference, strong, emphasis, word, substitution, escaped } =
    groups;
  const span = (kind: Span["kind"], text: string, url?: string) => {
    builder.span(kind, url, () => {
      builder.add(text);
    });
  };
  if (code !== undefined) span("code", code);
  else if (strong !== undefined) span("strong", strong);
  else if (emphasis !== undefined) span("emphasis", emphasis);
  else if (role !== undefined && content !== undefined) {
    const text = content.replace(/\s*<[^<>]*>$/, "");
    if (CODE_ROLES.test(role)) span("code", text);
    else if (DELETE_ROLES.test(role)) span("delete", text);
    else builder.add(text);
  } else if (phrase !== undefined) {
    const at = phrase.indexOf("<");
    const embedded = at >= 0 && phrase.endsWith(">") ? phrase.slice(at + 1, -1) : undefined;
    const text = embedded === undefined ? phrase : phrase.slice(0, at).trimEnd();
    const url = embedded?.replace(/\s+/g, "") ?? targets.get(normal(phrase));
    if (reference !== "" && url !== undefined) span("link", text || url, url);
    else if (reference === "") span("code", phrase);
    else builder.add(text);
  } else if (word !== undefined) {
    const url = targets.get(normal(word));
    if (url === undefined) builder.add(whole);
    else span("link", word, url);
  } else if (substitution !== undefined) builder.add(substitution);
  else builder.add(escaped === undefined ? whole : escaped.replace(" ", ""));
}

/** Whether an offset is within a bare address, where `_` and `*` are no markup. */
function isInAddress(raw: string, at: number): boolean {
  const start = Math.max(raw.lastIndexOf(" ", at - 1), raw.lastIndexOf("\n", at - 1)) + 1;
  return at > start && at - start < 2000 && raw.slice(start, at).includes("://") && raw[at] !== "`";
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

const TARGET = /^\.\. _(?:`([^`]+)`|([^:]+)): *(\S+)$/;

/** Hyperlink targets: `.. _name: address`. */
export function targetsOf(lines: readonly { readonly text: string }[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { text } of lines) {
    const match = text.startsWith(".. _") ? TARGET.exec(text) : null;
    if (match !== null) targets.set(normal(match[1] ?? match[2] ?? ""), match[3]!);
  }
  return targets;
}
