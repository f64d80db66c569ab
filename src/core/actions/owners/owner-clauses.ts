import { isDeed } from "./is-deed.ts";
import { AND, NAMES, ONE_NAME } from "./name-pattern.ts";
import { ASIDE, at, BEFORE, SMALL, START, type OwnerForm } from "./owner-form.ts";

/** Verbs that only a person, site or team does, so that even an unknown name before them is one. */
export const AGENT_VERB =
  "(?:look|have a|comment|vote|check|try|send|investigate|contact|ask|review|write|draft|prepare|organi[sz]e|discuss|follow|provide|create|open|file|submit|report|update|set|setup|help|share|talk|take|produce|start|circulate|confirm|add|fix|merge|move|make|work|ping|reach|schedule|get|give|put|post|invite|coordinate|arrange|buddy|explore|evaluate|experiment|implement|propose|collect|come|bring|see|find|figure|read|test|continue|finish|finali[sz]e|publish|release|remove|document|raise|present|summari[sz]e|liaise|connect|clarify|define|draw|poll|upload|redo|loop|volunteer|do|attend|speak|email|mail|write|backport|rebase|maintain|lead|chair|host|push|pull|author|meet|think|consider|compile|run|go|register|facilitate|sync|confer|scribe|edit|contribute|donate|deliver|assist|announce|request|join|nominate|sign|buy|book|translate|interview|onboard|mentor|triage|research|study|prototype|demo|be (?:leading|working|looking|moving|reaching|revising|opensourcing|adding|writing|doing|taking|in charge|happy|responsible))(?![\\p{L}])";
const ADVERB =
  "(?:(?:also|then|both|each|now|first|probably|still|kindly|please|all|jointly|quickly|likely) )?";
/** What people do, as minutes tell it of the time ahead: "Ann asks them", "Ann puts it online". */
const DOES =
  "(?:reviews|provides|makes|sends|writes|prepares|organi[sz]es|checks|takes|contacts|coordinates|creates|drafts|investigates|follows up|leads|updates|adds|fixes|looks (?:at|into|for|after)|asks|decides|collects|reserves|books|orders|invites|talks|emails|mails|phones|joins|accepts|puts|does|turns|cuts|starts|tests|describes?|translates|presents|summari[sz]es|finds|sets up|tries|brings|opens|files|reports|arranges|publishes|announces|proposes|merges|tags)";
/** Of these, what programs do not. */
const PERSONAL =
  "(?:asks|decides|collects|reserves|books|invites|talks|phones|joins|accepts|drafts|contacts|coordinates|prepares|organi[sz]es|volunteers|promises)";
/** "Ann asks whether …", "Ann reports that …" tell what was said. */
export const NOT_TOLD =
  "(?![\\p{L}])(?! (?:if|whether|how|why|what|when|where|about|who|which|that)(?![\\p{L}]))";

/** Clauses that say who does it. */
export const OWNER_CLAUSES: readonly OwnerForm[] = [
  // "Name to check", "Name will send", "Name agreed to", "Name and Name volunteer to"
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? (?:(?:will|WILL|shall|to|is to|are to|is going to|are going to|should|must|can|please) |(?<=['’]s )going to |(?<=(?<!\\b(?:[Ii]|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]h(?:at|is|ere)))['’]ll ))${ADVERB}${AGENT_VERB}`,
      "dgu",
    ),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? ${ADVERB}(?:(?:has |have |had |is |are )?(?:agreed|agrees?|agreeing|volunteered|volunteers?|volunteering|offered|offers?|offering|commits|committed|undertook|undertakes|willing|happy|ready|expects|hopes|planning|plans|plan)(?: to|:)(?![\\p{L}])|promise[sd] (?:to |an? |the )|(?:would like|wants?) to (?:be involved|join in|take part|contribute|help)|has offered |offers |has (?:an |the )?action|ha(?:s|ve) taken|took (?:an |the )?action|takes? (?:care|charge|the lead)|taking (?:care|charge)|is (?:in charge|responsible)|in charge of|volunteer(?:s|ed)(?= for |\\s*(?:[.,;)]|$))|will (?:take|be (?:leading|working|moving|adding|doing|taking|in charge))|own(?:s|ed) )`,
      "dgu",
    ),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE},? (?:will|WILL|'ll|’ll|shall|is to|are to|should|must|needs? to|has to|have to|still has to|still needs to|wants to|would like to|to) ${ADVERB}(?!be (?:able|the|an?|(?!involved|engaged|included)\\p{Ll}+ed)(?![\\p{L}]))\\p{Ll}{2,}`,
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
    pattern: at(`${BEFORE}(${NAMES}) (?:each |both |then |also )?${DOES}${NOT_TOLD}`, "dgu"),
    trust: { inActions: 1, elsewhere: 2 },
    many: true,
    isSubject: true,
    label: false,
  },
  {
    pattern: at(`${BEFORE}(${NAMES}) ${PERSONAL}${NOT_TOLD}`, "dgu"),
    trust: { inActions: 1, elsewhere: 1 },
    many: true,
    isSubject: true,
    label: false,
  },
  // "Name renames the keys": what somebody does in the present, told of the time ahead
  {
    pattern: at(
      `${BEFORE}(${NAMES}) (?:also |then |now |each )?(?<verb>\\p{Ll}{2,}s)${NOT_TOLD}(?= (?:the|an?|it|them|this|that|all|some|our|its|his|her|their|another|more|\\d+|up|out|on|in|for|with|from|to|\\p{Ll}{3,}|\\p{Lu}[\\p{L}.]*)(?![\\p{Ll}]))`,
      "dgu",
    ),
    trust: { inActions: 1, elsewhere: 2 },
    many: true,
    isSubject: true,
    label: false,
    holds: ({ 1: names = "", groups }) =>
      !/^[\p{Lu}\d]+$/u.test(names) && isDeed(groups?.["verb"] ?? ""),
  },
  // "Name is writing the report", in a list of actions
  {
    pattern: at(`${BEFORE}(${NAMES})${ASIDE} (?:is|are) ${ADVERB}\\p{Ll}{2,}ing(?![\\p{L}])`),
    trust: { inActions: 1, elsewhere: 9 },
    isSubject: true,
    label: false,
  },
  // "Name said that he will check", "Name was asked to check", "Name is tasked with checking"
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE} (?:said|says|mentioned|mentions|added|adds|confirmed|confirms|promised|stated|thinks|thought|replied) (?:that )?(?:he|she|they)(?:['’](?:ll|d)| will| would| can| could| is going to| plans to| planned to| intends to| is happy to) ${ADVERB}${AGENT_VERB}`,
    ),
    trust: { inActions: 1, elsewhere: 1 },
    isSubject: true,
    label: false,
  },
  {
    pattern: at(
      `${BEFORE}(${NAMES})${ASIDE} (?:is|are|was|were|has been|have been) (?:tasked (?:with|to)|asked to|assigned (?:to|the)|appointed (?:to|as)|nominated (?:to|as)|elected (?:to|as))(?![\\p{L}])`,
    ),
    trust: { inActions: 1, elsewhere: 1.5 },
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
    pattern: at(`${START}(${NAMES})(?<!['’]s?)[*_]* (?=${AGENT_VERB})`),
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
      `${BEFORE}(${SMALL}(?:${AND}${SMALL}){0,3}) {1,2}(?:will|to|is to|is going to|can|should|is planning|plans|(?:has )?(?:agreed|volunteered|offered))(?=[ ,])`,
      "dgu",
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
];
