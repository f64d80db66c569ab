/** Words that stand where names do, but are none. Lower case. */
const NOT_NAMES = new Set(
  `i we you he she it they this that these those there here who what which when where why how if as so
  and or but not no yes ok okay the a an some any each every everybody none nobody somebody someone anyone
  one two our my your his her their its need needs action actions ai ap todo task tasks note notes decision
  decisions agreement agreed proposal proposals issue issues pr prs done open closed completed update updates
  next new old future first second third last later now today tomorrow also then see use using may might
  should would could can will must shall let lets please maybe perhaps still already only just more most
  most other others another both either neither after before since until by in on at to for from with of
  is are was were be been being has have had do does did make get go try etc eg ie vs re tbd tba tbc n/a na
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas easter
  ideally otherwise however therefore hopefully currently probably additionally finally once
  item items point points due deadline owner status topic question questions answer comment comments discussion summary conclusion
  unassigned minutes agenda volunteer motion q resolution vote consensus agreement decision question answer
  optional high medium low priority wip draft pending version release`.split(/\s+/),
);

/** Groups of people that take on tasks without a name: "editors", "the board", "TSC members". */
const GROUP_NOUN =
  "(?:[Mm]embers?|[Gg]roup|[Bb]oard|[Cc]ommittee|[Tt]eam|[Ee]ditors?|[Cc]hairs?|[Cc]o-chairs?|[Mm]aintainers?|[Pp]eople|[Ss]taff|[Ee]veryone|[Ee]verybody|[Pp]articipants?|[Aa]ttendees|[Aa]uthors?|[Oo]rgani[sz]ers|[Rr]eviewers|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Cc]hairperson|[Hh]erders|[Vv]olunteers(?! (?:to|for)\\b)|Sites|[Cc]ouncil|[Ss]ecretariat|[Aa]dmins?|[Ff]oundation|[Ww]g|WG|SIG|TSC|PMC|TOC|TAC)";
/** What may stand before a group: a name, or what the group is for. */
const MODIFIER =
  "(?:(?!All |We |The )\\p{Lu}[\\p{L}-]*|core|tool|tools|build|release|security|steering|technical|working|project|doc|docs|documentation|infra|infrastructure|dev|development|web|policy|review|standards|advisory|community|executive|leadership)";

/** Small words within names: "van der Berg". */
export const PARTICLE = "(?:van|von|de|der|den|la|le|el|du|di|da|dos)";
const WORD = `(?:\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}'’]+)*\\.?|${PARTICLE}(?= (?:de |der |den |la |le )?\\p{Lu}))`;
const NAME = `(?:@[\\w-]+(?:\\/[\\w-]+)?|\\p{Ll}{1,2}\\p{Lu}{1,2}(?![\\p{L}])|${WORD}(?: ${WORD}){0,3}|(?:[Tt]he |[Aa]ll )?(?:${MODIFIER} ){0,2}${GROUP_NOUN}(?![\\p{L}])|(?:[Aa]ll|ALL)(?![\\p{L}])|wg-[a-z-]+)`;
/** What joins names in a list. */
export const AND =
  "(?:, and | and (?:maybe |possibly |perhaps )?| & |,? with (?:(?:help|support|assistance|input) (?:from|of) )?|, |\\/| \\/ | \\+ |\\+|&| or | w\\/ ?)";

/** Sources of regular expressions (flags `u`) for one name and for a list of up to eight. */
export const ONE_NAME = NAME;
export const NAMES = `${NAME}(?:${AND}${NAME}){0,7}`;

/** A text that is a list of names and nothing else. */
export const NAMES_ONLY = new RegExp(`^${NAMES}$`, "u");

/** A name of a group, such as "the editors" or "TSC members". */
export const GROUP_NAME = new RegExp(
  `^(?:(?:[Tt]he |[Aa]ll )?(?:${MODIFIER} ){0,2}${GROUP_NOUN}|[Aa]ll|ALL|wg-[a-z-]+)$`,
  "u",
);

/** Where a group may stand, of whatever kind. */
export const ANY_GROUP = new RegExp(`${GROUP_NOUN}|[Aa]ll|ALL|wg-`, "u");

/** Whether a word can never be a name by itself. */
export function isNoName(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,:;]+$|['’](?:m|ll|ve|d|re|s)$/, "");
  return NOT_NAMES.has(bare);
}

/** A name with its place in a text. */
export interface PlacedName {
  readonly name: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const SEPARATOR =
  /,? and (?:maybe |possibly |perhaps )?|,? with (?:(?:help|support|assistance|input) (?:from|of) )?|, ?|; ?| ?& ?| w\/ ?| ?\/ ?| ?\+ ?| or | (?=@)/g;

/** Cuts "A, B & C" into its names; `start` is the list's place in the text. A team handle stays whole. */
export function splitNames(list: string, start: number): PlacedName[] {
  const names: PlacedName[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = list.slice(from, to);
    const lead = /^[\s*_([]*/.exec(piece)?.[0].length ?? 0;
    const name = piece
      .slice(lead)
      .replace(/[\s*_)\]?.:;,]+$/, (tail) => (/^\.?$/.test(tail) ? tail : ""))
      .replace(/['’]+s?$|(?<!^(?:I|we|you|they|he|she|it))['’]ll$/i, "");
    const clean = /^\p{Lu}\.$|\b(?:Jr|Sr|\p{Lu})\.$/u.test(name) ? name : name.replace(/\.$/, "");
    if (clean !== "")
      names.push({
        name: clean,
        start: start + from + lead,
        end: start + from + lead + clean.length,
      });
  };
  for (const match of list.matchAll(SEPARATOR)) {
    if (match[0].trim() === "/" && /@[\w-]+$/.test(list.slice(0, match.index))) {
      if (!/^\s*@/.test(list.slice(match.index + match[0].length))) continue;
    }
    push(match.index);
    from = match.index + match[0].length;
  }
  push(list.length);
  return names;
}
