/** A speaker's tag, or the time and nick of a chat log's line. */
const LABEL =
  /^(?:\[name=[^\]]*\]\s*|\d{1,2}:\d\d(?::\d\d)?\s+(?:<[^>]*>\s+)?|\[\d{1,2}:\d\d(?::\d\d)?\]\s+(?:<[^>]*>\s+)?|#(?:agreed|info|idea|help)\s+|(?::[a-z][a-z\d_+-]{1,30}:\s*)+|TOP \d+(?:\.\d+)*:?\s+|[Uu]nassigned\s?[:–—-]\s+|\[carried (?:over|forward)[^\]]*\]\s+|\[ ?x? ?\]\s+)/;

/** "… -> @ann opens an issue": that there is one says no more of the task. */
const FILES_ISSUE =
  /\s+(?:[-=]>|→)\s+(?:@?[\w-]+ )?(?:(?:to|will) )?(?:open|file|create|raise)s? (?:an? |the )?(?:new )?(?:issue|ticket|bug(?: report)?|pr|pull request)\W*$/i;

/** "(+5, 0, 0)", "(12 for, 1 against)" */
const VOTE =
  /\s*[[(](?:\+\d+(?:\s*[,/;:]\s*[+-]?\d+){1,3}|\d+(?:\s*[,/;]\s*-?\d+){2})[\])]\W*$|\s*[[(]\d+ (?:for|yes|in favou?r)\b[^()[\]]*[\])]\W*$/i;
/** How a task stands, or the day by which it is due, in brackets behind it. */
const STANDING =
  /\s*[[(](?:carried (?:over|forward)|ongoing|in progress|pending|open|wip|overdue|postponed|(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday)?|eta\b[^()[\]]*)[\])]\W*$/i;

/**
 * A text without what stands about a task rather than in it: a speaker's tag, a vote, how urgent or how
 * far it is, marks and dangling words at its ends.
 */
export function tidy(text: string): string {
  return withoutOpenBracket(withoutStrayBracket(text.replace(LABEL, "")))
    .replace(/:\s+,\s*/g, ": ")
    .replace(/\s*\[recorded in [^\]]*\]/gi, "")
    .replace(/\s*\[(?:time|color)=[^\]]*\]/g, "")
    .replace(VOTE, "")
    .replace(STANDING, "")
    .replace(/\s*\((?:I think|maybe|perhaps|probably|hopefully|\?+)\)/gi, "")
    .replace(/(?<=\p{L})\.-(?=\s)/gu, " -")
    .replace(/\s+accordingly\W*$/i, "")
    .replace(/\s+([,;:)\]]|\.(?=\s|$))/g, "$1")
    .replace(/(?<=^|\s)[([]\s*[)\]]/g, "")
    .replace(/^(?:[\s,.;:!?*_>)\]–—•→|]|-+(?=[\s–—]))+/, "")
    .replace(/[\s,]+(?:very |pretty )?(?:soon|shortly|then|in due course|at some point)\W*$/i, "")
    .replace(/[\s,]+(?:asap|as soon as possible)(?=$|\W*$|,?\s+(?:to|target)\b)/i, "")
    .replace(
      /(?:,?\s+(?:target|deadline|due|which \w+|that \w+)|(?<!\b(?:be|been|get) \p{L}+)\s(?:to|for|of|with|which|that|like|at|or|and|before))?(?:[\s,.;:!*_(|–—]|-(?=-|$))+$/u,
      "",
    )
    .replace(/[,;:–—-]\s*(?:target|deadline|due)$/i, "")
    .replace(
      /\s*[.;,:–—-]\s*(?:ongoing|in progress|pending|unchanged|carried over|(?:still )?open(?:,? needs review)?|needs review|(?:in|under|awaiting) review|wip)\W*$/i,
      "",
    )
    .replace(/\s+(?:in|over) the (?:next|coming)(?: few| coming)? (?:days|weeks|months)\W*$/i, "")
    .replace(/,?\s+\(?(?:low|medium|high|top) priority\)?\W*$/i, "")
    .replace(/^\(\p{Lu}{2,3}\)\s+(?=\p{Lu})/u, "")
    .replace(/(?<=\p{Ll}{2})\s*\.\s*;\s.*$/u, "")
    .replace(FILES_ISSUE, "")
    .replace(/,? which \p{L}+$/u, "")
    .replace(/\s*\??\s+(?:\p{Lu}{2,3}\s+)?\+1\W*$/u, "")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** Without what an unclosed "(" starts at the end. */
function withoutOpenBracket(text: string): string {
  const at = text.lastIndexOf("(");
  return at > 20 && !text.slice(at).includes(")") ? text.slice(0, at) : text;
}

/** Without a ")" that no "(" opens. */
function withoutStrayBracket(text: string): string {
  const at = text.indexOf(")");
  return at >= 0 && !text.slice(0, at).includes("(")
    ? text.slice(0, at) + text.slice(at + 1)
    : text;
}
