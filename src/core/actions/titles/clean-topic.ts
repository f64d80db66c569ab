import { withoutNumber } from "./without-number.ts";

/** A heading without its number, brackets and closing marks. */
export function cleanTopic(text: string): string {
  return (
    withoutNumber(text.trim())
      .replace(
        /^\W*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|#\d+|\d+(?!\s+\p{Ll}+[^s]s\b))\s+(?![Rr]eleases?\b|[Vv]ersion\b)/u,
        "",
      )
      .replace(/^[\s•*>#=+.:|–—-]+/, "")
      // A wiki's closing marks and anchor: "=== Garden === #garden"
      .replace(/(?:\s*={2,}\s*(?:#[\w-]+)?|\s*\{#[\w-]*\})\s*$/u, "")
      // Whose remark it was: "[Ann] new drawing"
      .replace(/^\[(?:\d+|\p{Lu}[\p{L} .'’-]{0,24})\]\s+(?=\S)/u, "")
      .replace(/^\(\p{Lu}\p{Ll}{1,15}\)\s+(?=\S)/u, "")
      .replace(/^[A-H]\.\s+(?=\p{Lu}\p{Ll})/u, "")
      .replace(/(?<=\p{L}{3})\s+\[\p{Lu}\p{Ll}[^[\]]{0,30}\]\s*$/u, "")
      .replace(/^\((?=[^()]*$)/, "")
      .replace(
        /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s+)?\d{1,2}:\d\d(?:\s?[-–]\s?\d{1,2}:\d\d)?\s+/iu,
        "",
      )
      .replace(/^\((.*)\)$/, "$1")
      .replace(
        /^(?:\[name=[^\]]*\]|(?:\p{Lu}[\p{L}.]* )?[Ii]nterested (?:by|in)(?: (?:getting|having|using|seeing))?(?= )|(?:has|had|reports?|sees|found|have)(?= (?:problems?|issues?|bugs?)))\s*/u,
        "",
      )
      .replace(/\s*\[name=[^\]]*\]\s*$/, "")
      .replace(/(?<=\S\s+\S+)\s+(?:https?:\/\/|[-=]>).*$/, "")
      .replace(/\s*\([^()]*\)\s*$/, "")
      .replace(/\s*[[(]?(?:(?<=\S\s+)[\w.-]+\/[\w.-]+)?#\d+[\])]?\s*$/, "")
      .replace(
        /(?<=\S{4,}|(?<!\S)(?!v\d)\S{3})(?<!\b(?:under|for|of|in|the))(?:\s+(?:status|(?:overview|status|plans?|past|present) and (?:future|developments|roadmap)|overview|(?:(?:initial|first|general|open|further) )?discussions?|news|updates?|summary|roadmap))+$/iu,
        "",
      )
      .replace(/[\s:.,;?-]+$/, "")
      .replace(/(?<=\S\s\S+)\s(?:planned|needed|required|proposed|expected|wanted)$/i, "")
      .replace(
        /^((?:\S+\s+){2,6}?)(?:to|for|with|from|by|as|because|when|if|using)\s.*$/,
        (whole, start: string) => {
          const isLong = whole.length > 45 && start.trim().split(/\s+/).length > 2;
          return isLong || whole.split(/\s+/).length > 6 ? start.trim() : whole;
        },
      )
      .replace(/\s(?:according|due|thanks|related|prior|about|under|and|or)$/i, "")
      .trim()
  );
}
