/** What is numbered without being an issue: "room #12", "step #3". */
const THING_BEFORE =
  /(?:^|[^\p{L}])(?:room|floor|building|desk|item|step|point|bullet|option|action|AI|slide|page|line|section|chapter|part|figure|fig\.|table|appendix|example|question|topic|reason|rule|lesson|goal|objective|priority|number|no\.|meeting|call|workshop|session|round|episode|sprint|phase|stage|week|day|attempt|draft|version|volume|vol\.|team|group|site|track|channel|volunteer|milestone|job|run|build|server|node|host|port|core|case|RFC|PEP|ISO|colou?r)s? $/iu;
const FIRST_OF_ALL = /\b(?:the|our|my|their|its) $/i;
const RANKED = /^ (?:priority|problem|reason|goal|request|concern|issue|cause|complaint)\b/i;
/** "will issue 3 licences" */
const ISSUES =
  /\b(?:to|will|shall|should|must|can|could|may|please|and|they|we|I|you)\s+(?:issue|ticket|bug)\s/i;
const COUNTED = /^ (?:\p{Ll}+ )?(?:\p{Ll}+s|people|times)(?!\p{L})/u;
/** "volume 3, issue 2", "issue 2 of the journal" */
const VOLUME_BEFORE = /\bvol(?:ume|\.)? ?\d+,? ?\(?$/i;
const OF_JOURNAL = /^ of (?:the|our|its|their) /i;

/** Whether a number such as "#12" or "issue 12" counts something else than issues. */
export function countsAThing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const words = text.slice(start, end);
  if (!words.startsWith("#"))
    return (
      VOLUME_BEFORE.test(before) ||
      (/^(?:issue|ticket|bug) \d/i.test(words) && OF_JOURNAL.test(after)) ||
      (ISSUES.test(`${before.slice(-12)}${words}`) && COUNTED.test(after))
    );
  // No forge counts from nought: "#000" is a colour.
  if (THING_BEFORE.test(before) || words.startsWith("#0")) return true;
  return (
    words === "#1" && (RANKED.test(after) || (FIRST_OF_ALL.test(before) && /^ \p{L}/u.test(after)))
  );
}
