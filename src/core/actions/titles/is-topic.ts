import { isVerb } from "../language/infinitive.ts";
import { isTask } from "./is-task.ts";

/** Titles of sections and lead-ins that name no topic. */
const GENERAL =
  "(?:open|new|next|other|general|meeting|previous|pending|current|main|further|future|site|last|agreed|the|some|short|long|term|possible|first|minor|major|planned|to|do|done|not|yet|be|on|from|for|of|at|and|still|todo|list|required|requested|missing|various|specific|early|late|additional|important|remaining|our|key|today'?s|day|part|session|team|group|review|discuss(?:ion|ed)?|suggested|community|coding|agenda|after|before|initial|resolved|concrete|summary|status|pending|bug|tasks|changes|year|worth|looking|bad|good|sides?)";
const NO_TOPIC = new RegExp(
  `^\\W*(?:\\d[\\d.]*\\s*)?(?:${GENERAL}[\\s/&,-]+)*(?:${GENERAL}|actions?(?: items?| points?)?|to-?dos?|steps?|tasks?|minutes|notes?|agenda|discussions?|topics?|items?|issues?|updates?|news|reports?|status|summary|decisions?|outcomes?|conclusions?|misc(?:ellaneous)?|any other business|aob|business|questions?|q ?& ?a|comments?|remarks?|plans?|roadmap|work|work plan|problems?|bugs?|tools?|proposals?|requests?|ideas?|wish(?:es| ?list)?|goals?|priorities|introduction|welcome|announcements?|follow[- ]?ups?|details?|features?|enhancements?|changes|needs?|requirements?|developments?|improvements?|attend(?:ees|ance)|participants|present|milestones|timeline|legacy|consensus|tbd|weaknesses|strengths|context|feeling|impressions?|reasons?|results?|votes?|motions?|rules?|wishes|left|left over|to be clarified|introductions?(?: (?:&|and) \\p{L}+)?|opening|closing|first|second|third|fourth|speakers?(?: \\d+)?|moderators?|contributors?|users|any other|old business|new business|unfinished business|parking lot|housekeeping|volunteers(?: wanted)?|[\\p{L}'’]+ remarks?|venues?|methodology|directions|situation|focus areas|meetings?|workshop|morning|afternoon|\\d|(?:mon|tues|wednes|thurs|fri)day|assignments?|examples?|pros|cons|answers|options|alternatives|round ?table|highlights|overview|background|links?|resources|presentations?|deprecated|unsupported|completed|goals?|scope|ways forward|way forward|organi[sz]ation|other business|wrap[- ]?up|date|time|location|place|chair(?:person)?|scribe|tables?|figures?|\\p{L}+ and (?:bugs|enhancements|improvements|issues|problems|questions|requests|tasks))\\W*$`,
  "iu",
);

const DATED = /^(?:\p{Lu}\p{Ll}+ ){0,2}\d{1,2}(?:st|nd|rd|th)?,? \d{4}$/u;
/** Titles of whole minutes. */
const MEETING =
  /\b(?:workshop|meeting|minutes|telecon|notes|(?:weekly|monthly|biweekly|steering|dev|community|handover|video) (?:call|sync)|council weekly)\b|\b\d{4}-\d\d-\d\d$/i;

/** What a name of a thing does not hold: a clause, an aside, a question. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|may|must|need(?:s|ed)?|do|does|did|not|doesn['’]t|isn['’]t|don['’]t|that|which|who|we|i|you|they|it|there|seems?|requires?|reports?|uses?|used|wants?|agreed|thanks?|see)\b|https?:|\.\w{2,3}\/|\?/i;
const NO_START =
  /^(?:(?:future|planned|other|minor|major) changes\b|(?:\p{L}+ )?(?:tasks|steps|actions|reasons|requests|issues|problems|timeline|aims|goals|concerns) (?:for|with|of|from|about|on)|due to|based on|started|nice|good|great|no|yes|many|most|some|both|when|if|how|why|what|where|after|before|because|since|while|for|from|with|in|on|at|by|as|only|also|currently|already|still|very|too|(?:any|some|every|no)(?:thing|body|one)|none|strong|actions?|present|attend|matters|tracker|others?|the actions|take-?aways?|checks? (?:before|after|required|needed|to)|decided|draft|\p{L}+ed (?:an?|the|out|up|on|to)|example|time|deadline|open|recent|[\p{L}]+ly)(?![\p{L}-])/iu;
/** The most words of a topic. */
const MOST_WORDS = 8;
/** The most characters of a topic. */
export const LONGEST_TOPIC = 55;

/** Whether a title or lead-in says only what kind of things stand below: "Future plans", "Actions". */
export function isGeneral(text: string): boolean {
  return NO_TOPIC.test(text);
}

/**
 * Whether a text can name what a task is about: a name or a short noun phrase, no clause, no date.
 * What `isTitle` may read like an order ("Release management") or be one ("Review membership").
 */
export function isTopic(clean: string, isTitle = false): boolean {
  if (
    clean.length < 2 ||
    clean.length > LONGEST_TOPIC ||
    NO_TOPIC.test(clean) ||
    !/\p{L}\p{L}|\p{L}\d/u.test(clean)
  )
    return false;
  if (CLAUSE.test(clean) || NO_START.test(clean) || clean.split(/\s+/).length > MOST_WORDS)
    return false;
  const isDated =
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\d/i.test(clean) ||
    /^[\d\s./-]*\d{4}/.test(clean) ||
    DATED.test(clean) ||
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}*\.? \d{4}$/iu.test(clean) ||
    /\d (?:\p{Lu}\p{Ll}{2,8}) \d{4}/u.test(clean);
  if (isDated || MEETING.test(clean)) return false;
  if (isTitle) return true;
  const [first = "", second = ""] = clean.toLowerCase().split(/\s+/);
  if (isVerb(first) && /^(?:and|the|an?|to|with|some|all)$/.test(second)) return false;
  return !isTask(clean);
}
