import { memoPerWord } from "../language/memo-per-word.ts";

/**
 * What a section, a lead-in or a parent item says of what stands under it. Zones decide more than
 * words do.
 */
export type Zone =
  | "actions"
  | "earlier actions"
  | "next steps"
  | "decisions"
  | "attendance"
  | "agenda"
  | "site news"
  | "status"
  | "plans"
  | "goals"
  | "rules"
  | "wishes"
  | "problems"
  | "questions"
  | "resources"
  | "logistics"
  | "discussion"
  | "summary"
  | "requirements"
  | "design"
  | "work";

/** Tried in this order: the first that fits names the zone. */
const TITLES: readonly (readonly [Zone, RegExp])[] = [
  [
    "earlier actions",
    /\b(?:review(?:ing)?|status|progress|follow[- ]?ups?|update) (?:of|on|from) (?:the )?(?:\w+ ){0,3}(?:actions?|action items|to-?dos?)\b|\b(?:previous|past|old|earlier|outstanding|pending|ongoing|last (?:meeting|week|month)(?:'s)?|carried[- ]over|existing|completed|closed) (?:\w+ )?(?:actions?|action items|to-?dos?|tasks)\b|\bactions? (?:items )?(?:from|of) (?:the )?(?:last|previous|past)\b|\baction (?:items? )?(?:review|status)\b|^(?:matters|business) arising|\bfollow[- ]?up from (?:the )?(?:last|previous)/,
  ],
  [
    "actions",
    /^(?:(?:new|open|main|other|some|further|required|summary of|list of|agreed|proposed|specific|individual|personal|immediate|follow[- ]?up|my|our|all|key|current|meeting|next|concrete|remaining|urgent|important|various|small|short[- ]term|the|on|still on|on the|still on the|our) ){0,2}(?:actions?|action[- ]?(?:items?|points?|list|log|register)|ais?|to[- ]?do(?:s|'s)?|to do(?: list| items)?|todo (?:list|items)|tasks?|task list|assignments?|deliverables|homework|follow[- ]?ups?|takeaways?|take[- ]aways?|who does what)(?: (?:needed|required|agreed|taken|decided|summary|list|for|from|by|of|and|to|on|before|until|after|this|next)\b.*)?$|\b(?:on|in) (?:the |our |my )?(?:to-?do|task|action)s?(?: list)?$|\baction items?\b|\bto-?do list\b|^todo\b|\b(?:and|&|\/) actions?$/,
  ],
  [
    "next steps",
    /\bnext (?:steps?|actions?|tasks?)\b|\bstill (?:to be done|to do|missing|needed|required|pending|open|outstanding|left|on (?:the )?to-?do list)\b|^remaining (?:work|tasks?|issues|things|items|steps)\b|^what(?:'s| is)? next\b|^to be (?:done|completed|addressed|fixed)\b|^(?:main |top |current )?priorities\b|^missing (?:parts?|pieces|features?|things)\b|^(?:remaining )?work (?:to do|required|needed|left|to be done)\b|^(?:first|immediate|short[- ]term) steps\b|^not (?:yet )?done(?: yet)?$|^way forward$|^follow[- ]?up\b|^overdue\b|^(?:checks?|changes?|fixes|actions?|work) (?:required|needed)\b|^new tasks\b/,
  ],
  [
    "attendance",
    // The word alone, before or behind a list of names: "comments of participants" and "people don't
    // know it" head something else.
    /\broll call\b|^(?!who\b.*\| ?(?:what|actions?|tasks?|to-?dos?)\b)(?:attend(?:ees?|ance|ing|ed|ants?)|participants?|present|absent(?:ees)?|apologies|regrets|invitees|quorum|in attendance|who)(?:$| ?[:(,&/+|–-]| (?:and|or|by|list|sheet|notes?)\b)|\| ?(?:present|absent|attend(?:ed|ance|ing))$|^(?!.*\b(?:of|for|from|to|at|comments?|questions?)\b)(?:[\w./-]+ ){1,3}(?:attend(?:ees|ance|ing|ants?)|participants?|present|absent|apologies|regrets|invited|quorum|observers?|guests?)$|^lists? of (?:attendees|participants|people)\b|^(?:invited )?(?:people|guests?|observers?)(?: present| attending| online)?(?:$| ?\()|^members (?:present|attending|online)\b|^(?:(?:notes?|minutes?)[- ]?(?:takers?|taking|taken by|by)|scribes?|(?:co-?|meeting )?(?:chairs?|facilitators?|moderators?|hosts?)|timekeepers?|chaired by|facilitated by)$/,
  ],
  [
    "rules",
    // Not "Code of conduct committee", whose meetings have tasks.
    /^(?!.*\b(?:committee|team|wg|group|council|board)\b)(?:.*\b(?:meeting|participation|community|discussion|ground|house|speaking|call) (?:guidelines?|rules|etiquette|norms)\b|.*\bcode of conduct\b|.*\bagenda (?:format|template)\b|antitrust\b|how to (?:join|participate)\b)/,
  ],
  [
    "agenda",
    // A repository's name over its issues, as agendas that a tool wrote from labels have it.
    /^[\w.-]+\/[\w.-]+$(?<!\b(?:todo|actions?|tasks?|steps))|\bagenda\b|\btimetable\b|\bschedule\b|\bprogramme?\b|\btable of contents\b|^topics?\b|^contents$|\btopics for\b/,
  ],
  [
    "logistics",
    /\bnext (?:meetings?|call|workshop|session)\b|\b(?:upcoming|future) (?:meetings?|calls|events|workshops)\b|\blogistics?\b|\bdial[- ]?in\b|\bzoom\b|\bcalendar\b|\bmeeting (?:info|details|information|link|time)\b|\bdate of\b|\bvenue\b/,
  ],
  [
    "resources",
    /\b(?:links?|resources?|references?|see also|recordings?|slides|materials?|documents|further reading|minutes)\b/,
  ],
  [
    "decisions",
    /\b(?:decisions?|resolutions?|resolved|agreements?|agreed|votes?|voting|motions?|approved|conclusions?|outcomes?|consensus)\b/,
  ],
  [
    "wishes",
    /\b(?:wish(?:es|list)?|requests?|ideas?|suggestions?|nice to have|proposals?|brainstorm\w*|possible|potential|possibilit(?:y|ies)|options?|alternatives?|improvements?|recommendations?|open topics)\b/,
  ],
  ["questions", /\b(?:questions?|q ?& ?a|q and a|faq|asks?)\b|\?$/],
  [
    "problems",
    /\b(?:problems?|issues?|bugs?|pb|pbs|limitations?|concerns?|difficulties|drawbacks?|challenges?|blockers?|weakness(?:es)?|cons|pros|risks?|failures?)\b/,
  ],
  ["goals", /\b(?:goals?|objectives?|aims?|vision|mission|targets?|purpose)\b/],
  [
    "plans",
    /\b(?:plans?|planned|roadmap|future|upcoming|milestones?|perspectives?|directions?|ongoing|in progress|strategy|outlook|near term|long term|short term|timelines?)\b/,
  ],
  ["requirements", /\b(?:requirements?|needs?|prerequisites?|constraints?|use cases?|criteria)\b/],
  [
    "site news",
    /\b(?:site|sites|site (?:news|reports?|status|updates?)|round ?table|news|announcements?|reports?|celebrations?|updates?|around the table|highlights|introductions?)\b/,
  ],
  [
    "status",
    /\b(?:status|done|completed|achievements?|accomplishments?|progress|changes|changelog|what's new|recent|history|background|since last|current|already|releases?|activity|activities|experience|features?|summary of)\b/,
  ],
  ["summary", /\b(?:summary|wrap[- ]?up|takeaways?|conclusion|recap|tl;?dr)\b/],
  [
    "design",
    /\b(?:design|architecture|implementation|overview|principles?|approach|concepts?|description|model|components?|proposed solution|solution|schema|api)\b/,
  ],
  [
    "discussion",
    /\b(?:discussions?|notes|minutes|any other business|aob|other business|misc\w*|topics?|items?)\b/,
  ],
  [
    "work",
    /\b(?:development|documentation|testing|tests|infrastructure|process|tools?|migration|cleanup|maintenance)\b/,
  ],
];

/** The longest text that is taken for a title; of longer ones, the words before a colon or bracket. */
const MOST_WORDS = 9;

/** The zone that a heading's, lead-in's or parent item's text names, or null. */
export function zoneOf(title: string): Zone | null {
  const text = title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L}?]+$/u, "");
  if (text === "") return null;
  if (text.split(" ").length <= MOST_WORDS) return named(text);
  // "First steps (two weeks): call of all authors" is a title; "Action for Ann: send it" an action.
  const start = /^[^:(–]*/.exec(text)![0].trim();
  const zone = start.split(" ").length > MOST_WORDS ? null : named(start);
  return zone === "next steps" ? zone : null;
}

/** Titles are asked about once for each statement beneath them. */
const named = memoPerWord(
  (title: string): Zone | null => TITLES.find(([, words]) => words.test(title))?.[0] ?? null,
);
