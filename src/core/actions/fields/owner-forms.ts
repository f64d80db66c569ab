import { AND, NAMES, ONE_NAME } from "./name-pattern.ts";

/** Verbs that only a person, site or team does, so that even an unknown name before them is one. */
const AGENT_VERB =
  "(?:look|have a|comment|vote|check|try|send|investigate|contact|ask|review|write|draft|prepare|organi[sz]e|discuss|follow|provide|create|open|file|submit|report|update|set|setup|help|share|talk|take|produce|start|circulate|confirm|add|fix|merge|move|make|work|ping|reach|schedule|get|give|put|post|invite|coordinate|arrange|buddy|explore|evaluate|experiment|implement|propose|collect|come|bring|see|find|figure|read|test|continue|finish|finali[sz]e|publish|release|remove|document|raise|present|summari[sz]e|liaise|connect|clarify|define|draw|poll|upload|redo|loop|volunteer|do|attend|speak|email|mail|write|backport|rebase|maintain|lead|chair|host|push|pull|author|meet|think|consider|compile|run|go|register|facilitate|sync|confer|scribe|edit|contribute|donate|deliver|assist|announce|request|join|nominate|sign|buy|book|translate|interview|onboard|mentor|triage|research|study|prototype|demo|be (?:leading|working|looking|moving|reaching|revising|opensourcing|adding|writing|doing|taking|in charge|happy|responsible))(?![\\p{L}])";
const ADVERB =
  "(?:(?:also|then|both|each|now|first|probably|still|kindly|please|all|jointly|quickly|likely) )?";

/**
 * Where owners stand. The first group holds the names; `trust` is what `judgeName` must give each,
 * inside a list that is marked as actions and outside of one.
 */
export interface OwnerForm {
  readonly pattern: RegExp;
  readonly trust: { readonly inActions: number; readonly elsewhere: number };
  /** Several independent places may name owners ("A will …, B helps"); else the first one counts. */
  readonly many?: boolean;
  /** The names are a clause's subject: what stands before them must end a clause. */
  readonly isSubject?: boolean;
  /** Whether the match is a label to leave out of the title ("Name:", "(Name)"), or only the names. */
  readonly label: boolean;
}

const at = (source: string, flags = "du"): RegExp => new RegExp(source, flags);
const ASIDE = "(?:\\s\\([^)]{1,30}\\))?";
const START = "^(?:\\[[^\\]]{2,12}\\]\\s)?[\\s*_>\\-–—]*";
/** What people do, as minutes tell it of the time ahead: "Ann asks them", "Ann puts it online". */
const DOES =
  "(?:reviews|provides|makes|sends|writes|prepares|organi[sz]es|checks|takes|contacts|coordinates|creates|drafts|investigates|follows up|leads|updates|adds|fixes|looks (?:at|into|for|after)|asks|decides|collects|reserves|books|orders|invites|talks|emails|mails|phones|joins|accepts|puts|does|turns|cuts|starts|tests|describes?|translates|presents|summari[sz]es|finds|sets up|tries|brings|opens|files|reports|arranges|publishes|announces|proposes|merges|tags)";
/** Of these, what programs do not. */
const PERSONAL =
  "(?:asks|decides|collects|reserves|books|invites|talks|phones|joins|accepts|drafts|contacts|coordinates|prepares|organi[sz]es|volunteers|promises)";
const BEFORE = "(?<![\\p{L}\\p{N}@/._-])";
/** A name in small letters, as handles and hasty notes have it: only known ones count. */
const SMALL = "\\p{Ll}[\\p{Ll}\\d_-]{1,30}";
const HANDLE = "@[\\w-]+(?:\\/[\\w-]+)?";
const WHEN =
  "(?:by|before|until|due|end|next|this|early|mid|late|in|\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Ll}*)(?![\\p{L}])";

/** In order of trust: the first form that names somebody ends the search. */
export const OWNER_FORMS: readonly OwnerForm[] = [
  // "[Action - Name]" anywhere, "Owner: Name", "assigned to Name", "action for Name", "action on Name"
  {
    pattern: at(
      `[([](?:[Aa]ctions?|ACTION|AI|AP|TODO|[Oo]wner|[Aa]ssignee)(?:\\s*[-–:]\\s*|\\s+)(${NAMES})[)\\]]`,
      "dgu",
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  {
    pattern: at(
      `${BEFORE}(?:[Oo]wners?|[Aa]ssignees?|[Aa]ssigned(?: to)?|[Rr]esponsible|[Ww]ho|[Ll]ead|[Vv]olunteers?(?: for [^:]{1,30})?|OWNER|DRI|[Aa]ctionee)\\s?(?:\\([^)]*\\)\\s?)?[:=][\\s*_]*(${NAMES})(?=[\\s*_]*(?:$|[.,;)\\]|(]))`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  {
    pattern: at(
      `${BEFORE}(?:[Aa]ssigned to|[Aa]ction (?:item )?(?:for|on|to)|ACTION (?:ON|FOR)|AI (?:for|on)|AP (?:for|on))\\s+(${NAMES})(?![\\p{L}])`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  // "@handle will …", "@handle - task", "@handle: task"
  {
    pattern: at(
      `${START}((?:@[\\w/-]+)(?:(?:, and | and | & |, | )@[\\w/-]+)*)\\s*(?:[-–—:,]\\s|to\\s|will\\s)`,
    ),
    trust: { inActions: 0.5, elsewhere: 0.5 },
    label: true,
  },
  // "Name to check", "Name will send", "Name agreed to", "Name and Name volunteer to"
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? (?:will|WILL|'ll|’ll|shall|to|is to|are to|is going to|are going to|should|must|can|please) ${ADVERB}${AGENT_VERB}`,
      "dgu",
    ),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? ${ADVERB}(?:(?:has |have |had |is |are )?(?:agreed|agrees?|agreeing|volunteered|volunteers?|volunteering|offered|offers?|offering|promised|promises|commits|committed|undertook|undertakes|willing|happy|ready|expects|hopes|planning|plans|plan)(?: to|:)(?![\\p{L}])|has offered |offers |has (?:an |the )?action|ha(?:s|ve) taken|took (?:an |the )?action|takes? (?:care|charge|the lead)|taking (?:care|charge)|is (?:in charge|responsible)|in charge of|volunteer(?:s|ed)(?= for |\\s*(?:[.,;)]|$))|will (?:take|be (?:leading|working|moving|adding|doing|taking|in charge))|own(?:s|ed) )`,
      "dgu",
    ),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? (?:will|WILL|'ll|’ll|shall|is to|are to|should|must|needs? to|has to|have to|still has to|still needs to|wants to|would like to|to) ${ADVERB}(?!be (?:able|(?!involved|engaged|included)\\p{Ll}+ed)(?![\\p{L}]))\\p{Ll}{2,}`,
      "dgu",
    ),
    trust: { inActions: 2, elsewhere: 2 },
    many: true,
    isSubject: true,
    label: false,
  },
  // "Name has the account and will share it", "Name reports problems: should open an issue"
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE} \\p{Ll}{2,}(?: [^\\s.;]{1,40}){0,14}?(?:,| and|:|;) (?:will|should|plans? to|hopes? to|agreed to|happy to) ${ADVERB}(?!be )\\p{Ll}{2,}`,
    ),
    trust: { inActions: 2, elsewhere: 2 },
    isSubject: true,
    label: false,
  },
  // "Name reviews the section", "Name makes a proposal"
  {
    pattern: at(`${BEFORE}(${NAMES}) (?:each |both |then |also )?${DOES}(?![\\p{L}])`, "dgu"),
    trust: { inActions: 1, elsewhere: 2 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(`${BEFORE}(${NAMES}) ${PERSONAL}(?![\\p{L}])`, "dgu"),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  // "Name, could you ask them?"
  {
    pattern: at(`${START}(${NAMES}), (?:please|(?:could|can|would|will) you)(?![\\p{L}])`),
    trust: { inActions: 0.7, elsewhere: 1 },
    label: true,
  },
  // "RT   send the minutes": a column of names
  {
    pattern: at(`^(${NAMES}) {2,}(?=\\p{L})`),
    trust: { inActions: 0.5, elsewhere: 1 },
    label: true,
  },
  // "Name, Name and Name exchange their notes"
  {
    pattern: at(`${START}(${ONE_NAME}(?:${AND}${ONE_NAME}){1,7}) (?:exchange|${AGENT_VERB})`),
    trust: { inActions: 1, elsewhere: 1 },
    label: false,
  },
  // "Name send the minutes", "Could Name send …?", "Tom suggested Name follow up"
  {
    pattern: at(`${START}(${NAMES})[*_]* (?=${AGENT_VERB})`),
    trust: { inActions: 2, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(
      `(?:^|[.;:,]\\s)(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill|[Mm]aybe) (${NAMES}) (?:please )?${AGENT_VERB}`,
    ),
    trust: { inActions: 2, elsewhere: 2 },
    label: false,
  },
  {
    pattern: at(
      `(?:suggest(?:s|ed)?|propos(?:es?|ed)|ask(?:s|ed)|request(?:s|ed)|recommend(?:s|ed)?) (?:that )?(${NAMES}) (?:to |should )?${AGENT_VERB}`,
    ),
    trust: { inActions: 1, elsewhere: 1 },
    label: false,
  },
  // "nick to send it", "nick is planning to write it", "nick: send it"
  {
    pattern: at(
      `${BEFORE}(${SMALL}(?:${AND}${SMALL}){0,3}) {1,2}(?:will|to|is to|is going to|can|should|is planning|plans|(?:has )?(?:agreed|volunteered|offered)) `,
    ),
    trust: { inActions: 3, elsewhere: 3 },
    isSubject: true,
    label: false,
  },
  {
    pattern: at(`${START}(${SMALL}(?:${AND}${SMALL}){0,3})\\s?(?::|\\s[-–—])\\s+`),
    trust: { inActions: 3, elsewhere: 9 },
    label: true,
  },
  // "to be reviewed by Name", "coordinated by Name", "led by Name"
  {
    pattern: at(
      `${BEFORE}(?:(?:to be|will be|(?<!(?:can|could|may|might) )be|and) (?:\\p{Ll}+ ){0,2}?(?:\\p{Ll}+ed|done|written|led|taken|driven|given|set up|run)|coordinated|organi[sz]ed|led|chaired|(?:testing|review|follow[- ]?up|work|implementation|development)(?: [^\\s.,;:]{1,30}){0,4}) by (?:the )?(${NAMES})(?=\\s*(?:$|[.,;:)(]|and |in |on |before |until ))`,
    ),
    trust: { inActions: 1, elsewhere: 2 },
    label: false,
  },
  // "waiting for Name to", "get Name to", "ask from Name", "need Name to", "needed from Name"
  {
    pattern: at(
      `${BEFORE}(?:[Ww]ait(?:ing)? (?:for|on)|(?:[Tt]o |will |we )get(?: the)?|[Nn]eeds?|(?:needed|required|expected|missing|wanted|awaited|pending) from)\\s(${ONE_NAME})(?= to |\\s*(?:$|[.,;(]))`,
    ),
    trust: { inActions: 2, elsewhere: 2 },
    label: false,
  },
  // "Task (Name)", "Task (Name?)", "Task: Name", "Task: Name to look", "Task - Name", "Task **Name**"
  {
    pattern: at(`(?<!,\\s?)[([](${NAMES})(?: ?\\?)?[)\\]][\\s.;]*(?:\\s[-–—]\\s?\\p{L}+)?$`),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  // "Task (Name, by Friday)", "Task (Name - June)"
  {
    pattern: at(`[([](${NAMES})\\s*[,;:–—-]\\s*(?=${WHEN}[^()[\\]]*[)\\]][\\s.;]*$)`, "diu"),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  {
    pattern: at(`(?<!,\\s?)[([](${NAMES}) ?\\?[)\\]][\\s.;]*$`),
    trust: { inActions: 1, elsewhere: 1 },
    label: true,
  },
  {
    pattern: at(`\\s?[:=]\\s?(${NAMES})(?: ?\\?)?(?=\\s*(?:[.;]?\\s*$|,\\s|\\s\\())`),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  {
    pattern: at(
      `(?<=\\S)\\s(?:-{1,2}|–|—|=>|->|→|>)\\s?(${NAMES})(?: ?\\?)?(?=\\s*(?:[.;]?\\s*$|\\s[-–—]\\s|,\\s))`,
    ),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  // "… (nick)", "…, nick", "… (Name), and more"
  {
    pattern: at(`(?:[([]|,\\s|\\s[-–—]\\s)(${SMALL}(?:${AND}${SMALL}){0,3})[)\\]]?[\\s.]*$`),
    trust: { inActions: 3, elsewhere: 3 },
    label: true,
  },
  {
    pattern: at(`[([](${SMALL}) \\p{Ll}+s (?:[^()]{1,40})[)\\]][\\s.]*$`),
    trust: { inActions: 3, elsewhere: 3 },
    label: true,
  },
  {
    pattern: at(`[([](${NAMES})[)\\]](?=\\s?[,;:])`),
    trust: { inActions: 2, elsewhere: 2 },
    label: true,
  },
  // "Task @handle @handle", "Task, Name", "Task; Name"
  {
    pattern: at(
      `(?<!\\b(?:cc|thanks|to|with|from|ask|ping|by|and|for|of|via|in|on|at|the|see|contact):?)\\s(${HANDLE}(?:(?:,? and |, ?| ?[/&] ?|\\s)${HANDLE}){0,7})[\\s.;)]*$`,
      "diu",
    ),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(`(?<=\\s[\\p{Ll}\\d]+)[,;]\\s(${ONE_NAME})[\\s.]*$`),
    trust: { inActions: 2, elsewhere: 3 },
    label: true,
  },
  // "Name: send the minutes", "Name - send the minutes", "Name → send", "Name's action: send"
  {
    pattern: at(`${START}(${NAMES})['’]s? (?:actions?|tasks?|to-?dos?)\\s?[:–—-]\\s+`),
    trust: { inActions: 0.7, elsewhere: 0.7 },
    label: true,
  },
  {
    pattern: at(
      `${START}(${NAMES})${ASIDE}[*_]*\\s?(?::|\\s[-–—]|→|[-=]>)[*_]*\\s+(?![Ll]et['’]s)(?=\\p{Ll}|\\p{Lu})`,
    ),
    trust: { inActions: 0.7, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(
      `${START}(${NAMES})[*_]*\\s?:[*_]*\\s+(?=(?:[Ww]ill(?! (?:there|it|we|you|this|that|the|they|he|she)\\b)|to|[Hh]appy to|[Cc]an|plans? to|going to|offered|offers|volunteer\\p{Ll}*|agree\\p{Ll}*)\\s)`,
    ),
    trust: { inActions: 1, elsewhere: 1.5 },
    label: true,
  },
  {
    pattern: at(`${START}(${NAMES});\\s+(?=(?:should|to|will|can)\\s)`),
    trust: { inActions: 1, elsewhere: 1 },
    label: true,
  },
  // "Name deadline for the release: June"
  {
    pattern: at(`${START}(${NAMES}) deadline(?= )`),
    trust: { inActions: 1, elsewhere: 1 },
    label: false,
  },
  // "Name as the next maintainer"
  {
    pattern: at(`${START}(${NAMES}) as (?=(?:the |new |next )*\\p{Ll}+)`),
    trust: { inActions: 2, elsewhere: 2 },
    label: false,
  },
];
