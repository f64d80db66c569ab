import type { Span } from "../../minutes/outline.ts";
import { parseReference, repositoryOfUrl } from "../references/parse-reference.ts";

const RAW_URL = /\b(?:https?|ftp):\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”*_~]/gi;

/** The longest address that a title shows. */
const LONGEST = 45;

/**
 * A short name for an URL: `owner/name#12` for issues and pull requests, `owner/name` for what lies
 * in a repository, else its address without scheme, or its host alone where that is long.
 */
export function shortenUrl(url: string): string {
  const reference = parseReference(url);
  if (reference?.repository) return `${reference.repository}#${reference.number}`;
  if (reference) return reference.number;
  const repository = repositoryOfUrl(url);
  if (repository !== null) return repository;
  const address = url.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/[?#].*$|\/+$/g, "");
  const host = address.split("/")[0] ?? "";
  return address.length <= LONGEST ? address : host === "" ? "link" : host;
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
    .replace(/(?<!\w)(__?)(?=\S)([^\n]*?\S)\1(?!\w)/g, "$2")
    .replace(/\*\*|~~|`+/g, "")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
