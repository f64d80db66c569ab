import type { Span } from "../../minutes/outline.ts";
import { parseReference } from "./parse-reference.ts";

const RAW_URL = /\b(?:https?|ftp):\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”*_~]/gi;

/** A short name for an URL: `owner/name#12` for issues and pull requests, else its host. */
export function shortenUrl(url: string): string {
  const reference = parseReference(url);
  if (reference?.repository) return `${reference.repository}#${reference.number}`;
  if (reference) return reference.number;
  const host = /^[a-z]+:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(url)?.[1] ?? "link";
  const last = /\/([\w.-]{3,30})\/?(?:[?#].*)?$/.exec(url.replace(/^[a-z]+:\/\/[^/]+/i, ""))?.[1];
  return last !== undefined && !/^\d+$/.test(last) ? `${host}/…/${last}` : host;
}

/**
 * One line of plain text: white space is single, URLs are short, no Markdown and no control
 * character is left that would show or take effect in a title.
 */
export function plainText(text: string, spans: readonly Span[] = []): string {
  let plain = text;
  for (const { kind, start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    if (kind === "image")
      plain = `${plain.slice(0, start)}${" ".repeat(end - start)}${plain.slice(end)}`;
  }
  return plain
    .replace(RAW_URL, shortenUrl)
    .replace(/<[^>\n]{1,200}>/g, " ")
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/\*\*|~~|`+|(?<!\w)__?(?=\w)|(?<=\w)__?(?!\w)/g, "")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
