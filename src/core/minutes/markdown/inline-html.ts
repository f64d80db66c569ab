import type { InlineBuilder } from "../inline.ts";
import { sameLines } from "../same-lines.ts";

const ELEMENT =
  /^(?:abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i;
const KINDS = { del: "delete", s: "delete", strike: "delete", code: "code", kbd: "code" } as const;
const FONTS = { b: "strong", strong: "strong", i: "emphasis", em: "emphasis" } as const;
const TAG_KINDS = new Map<string, "delete" | "code" | "strong" | "emphasis" | "link">([
  ...Object.entries(KINDS),
  ...Object.entries(FONTS),
  ["a", "link"],
]);

/**
 * Takes the HTML tags of running text, one after the other, into the outline: fonts, links and
 * struck-through text become spans once they are closed, breaks a space, list items sentences. `breaks` is how many lines
 * the tag's source breaks.
 */
export function inlineHtml(builder: InlineBuilder): (html: string, breaks: number) => void {
  const open: { tag: string; start: number; at: number; url: string | undefined }[] = [];
  return (html, breaks) => {
    const [, slash, name = ""] = /^<(\/?)([a-z]+\d?)/i.exec(html) ?? [];
    const lower = name.toLowerCase();
    const kind = TAG_KINDS.get(lower);
    if (slash === "/") {
      const at = open.findLastIndex((each) => each.tag === lower);
      const [opened] = at < 0 ? [] : open.splice(at);
      if (opened === undefined || kind === undefined) return;
      const span = { kind, start: opened.start, end: builder.length };
      builder.addSpan(opened.url ? { ...span, url: opened.url } : span, opened.at);
    } else if (kind !== undefined && open.length < 32) {
      const [, quoted, bare] = /\shref\s*=\s*(?:["']([^"']*)["']|([^\s"'>]+))/i.exec(html) ?? [];
      const url = kind === "link" ? (quoted ?? bare) : undefined;
      open.push({ tag: lower, start: builder.length, at: builder.spans.length, url });
    } else if (lower === "li") builder.endSentence();
    else if (lower === "br" || lower === "p") builder.add(" ");
    // "<ada> I agree", "<version>": what is no element of HTML is text that people wrote.
    else if (name !== "" && !ELEMENT.test(name)) builder.add(sameLines(html, breaks));
  };
}
