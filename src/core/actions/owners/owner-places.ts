import { isVerb } from "../language/infinitive.ts";
import { AND, NAMES } from "./name-pattern.ts";
import { ASIDE, at, HANDLE, SMALL, START, type OwnerForm } from "./owner-form.ts";

const WHEN =
  "(?:by|before|until|due|end|next|this|early|mid|late|in|today|tonight|tomorrow|asap|soon|when|after|q[1-4]|eo[dwmqy]|\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Ll}*)(?![\\p{L}])";
/** "… by June 3" behind an owner. */
const BY_WHEN = "[,;]?\\s(?:[Bb]y|[Bb]efore|[Uu]ntil|[Dd]ue)\\s[^.;()[\\]]{2,30}";
const DAY_OR_MONTH =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*";
/** Before a handle: it is only told, thanked or asked. */
const ONLY_TOLD =
  "\\b(?:cc|thanks|to|with|from|ask|ping|by|and|for|of|via|in|on|at|the|see|contact):?";

/** Places before and behind a task where only its owner stands. */
export const OWNER_PLACES: readonly OwnerForm[] = [
  // "Task (Name)", "Task (Name?)", "Task: Name", "Task: Name to look", "Task - Name", "Task **Name**"
  {
    pattern: at(
      `(?<!,\\s?)[([](${NAMES})(?: ?\\?)?[)\\]][\\s.;]*(?:\\s[-–—]\\s?\\p{L}+|${BY_WHEN})?$`,
    ),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  // "Task (Name, by Friday)", "Task (Name - June)", "Task (Name to do)"
  {
    pattern: at(
      `[([](${NAMES})(?:(?:\\s*[,;:–—-]\\s*(?=${WHEN})| (?=(?:by|before|until|due|on) ))(?=[^()[\\]]*[)\\]][\\s.;]*$)| (?:to|will) (?:do|check|look|see|try|follow up|ask)[^()[\\]]{0,30}[)\\]][\\s.;]*$)`,
      "diu",
    ),
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
      `(?<=\\S)\\s(?:-{1,2}|–|—|=>|->|→|>)\\s?(${NAMES})(?: ?\\?)?(?=\\s*(?:[.;]?\\s*$|\\s[-–—]\\s|,\\s|${BY_WHEN}$|\\s\\((?:[Bb]y |[Dd]ue |[Bb]efore |[Nn]ext |\\d)))`,
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
      `(?<!${ONLY_TOLD})\\s(${HANDLE}(?:(?:,? and |, ?| ?[/&] ?|\\s)${HANDLE}){0,7})[\\s.;)]*$`,
      "diu",
    ),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
  // "Task @Name Surname", "Task @Name Surname → June 3", as wikis print a mention
  {
    pattern: at(
      `(?<!${ONLY_TOLD})\\s(@\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2})(?=\\s*(?:[.;)]?\\s*$|[→(,]|[-–—]\\s))`,
    ),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
  // "@handle @handle draft the charter"
  {
    pattern: at(`${START}(${HANDLE}(?:(?:,? and |, ?| ?[/&] ?|\\s)${HANDLE}){0,7})\\s+(?=\\p{L})`),
    trust: { inActions: 0.5, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(`(?<=\\s(?:[\\p{Ll}\\d]+|${DAY_OR_MONTH}))[,;]\\s(${NAMES})[\\s.]*$`),
    trust: { inActions: 2, elsewhere: 3 },
    label: true,
  },
  // "Send the minutes. Name"
  {
    pattern: at(`(?<=[\\p{Ll}\\d)]{2})[.!]\\s(${NAMES})[\\s.]*$`),
    trust: { inActions: 2, elsewhere: 2 },
    label: true,
  },
  // "Send the minutes _Name_"
  {
    pattern: at(`\\s_(${NAMES})_[\\s.]*$`),
    trust: { inActions: 1, elsewhere: 2 },
    label: true,
  },
  // "Name: send the minutes", "Name - send the minutes", "Name → send", "Name's action: send"
  {
    pattern: at(`${START}(${NAMES})(?:['’]s?)? (?:actions?|AI|tasks?|to-?dos?)\\s?[:–—-]\\s+`),
    trust: { inActions: 0.7, elsewhere: 0.7 },
    label: true,
  },
  // "[Name] send the minutes", where the name leaves no doubt
  {
    pattern: at(`^[\\s*_>]*[([](${NAMES})[)\\]][*_]*:?\\s+(?=\\p{L})`),
    trust: { inActions: 1.5, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(`^[\\s*_>]*\\[(${NAMES})\\][*_]*:?\\s+(?=(?<verb>\\p{L}+)(?![\\p{L}]))`),
    trust: { inActions: 0.7, elsewhere: 9 },
    label: true,
    holds: ({ groups }) => isVerb((groups?.["verb"] ?? "").toLowerCase()),
  },
  // "Name => send the minutes": an arrow hands over
  {
    pattern: at(`${START}(${NAMES}|${SMALL})\\s?(?:→|[-=]{1,2}>)\\s+(?=\\p{L})`),
    trust: { inActions: 0.7, elsewhere: 1 },
    label: true,
  },
  {
    pattern: at(
      `${START}(${NAMES})${ASIDE}[*_]*\\s?(?::|\\s(?:-{1,2}|–|—)|→|[-=]>)[*_]*\\s+(?![Ll]et['’]s)(?=\\p{Ll}|\\p{Lu})`,
    ),
    trust: { inActions: 0.7, elsewhere: 9 },
    label: true,
  },
  {
    pattern: at(
      `${START}(${NAMES})[*_]*\\s?:[*_]*\\s+(?=(?:[Ww]ill(?! (?:there|it|we|you|this|that|the|they|he|she)\\b)|to|[Hh]appy to|[Cc]an(?! (?:some|any|we|you|they|the|this|that|it|I)(?![\\p{Ll}] ))|plans? to|going to|offered|offers|volunteer\\p{Ll}*|agree\\p{Ll}*)\\s)`,
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
