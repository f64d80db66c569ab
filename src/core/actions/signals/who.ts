import { isFirstName, isWord } from "../language/english.ts";
import { isSpelled } from "../language/is-spelled.ts";
import type { Reading } from "../reading/reading.ts";
import type { Signal } from "./signal.ts";

const NAME =
  "(?:@?\\p{Lu}[\\p{L}\\d.'’-]{0,20}(?:\\s(?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|van|von)){0,2})";
const NAMES = `${NAME}(?:(?:\\s?(?:,|/|&|\\+|and)\\s?)${NAME}){0,3}`;

function shape(
  pattern: RegExp,
  evidence: string,
  holds: (found: string, reading: Reading) => boolean = () => true,
): Signal {
  return {
    evidence,
    find: (reading) => {
      const { text, body, marker, topic } = reading;
      const task = topic === null ? text.slice(marker?.end ?? 0) : `${topic}: ${body}`;
      const found = pattern.exec(body.slice(0, 300)) ?? pattern.exec(task.slice(0, 300));
      return found !== null && holds(found[0].trim(), reading) ? found[0].trim() : false;
    },
  };
}

const GROUP =
  /^(?:all|every(?:one|body)|the|teams?|chairs?|editors?|committee|group|board|members|maintainers?|staff|volunteers?|participants|organi[sz]ers?|developers?|authors?|secretary|treasurer)$/;

/** Whether a text starts with somebody, rather than with a word that has its capital from standing first. */
function startsWithSomeone(text: string, { names }: Reading): boolean {
  const first = /^@?[\p{L}\d.'’-]+/u.exec(text)?.[0] ?? "";
  const lower = first.toLowerCase();
  return (
    GROUP.test(lower) ||
    names.has(lower) ||
    isFirstName(first) ||
    !(isWord(lower) || isSpelled(lower))
  );
}

/**
 * A name or a pronoun of the team, with a verb in the future.
 * - `Ann will sort the keys` → Ann will
 * - `The cache will be warm` → nothing
 */
export const someoneWill = shape(
  new RegExp(
    `^(?!(?:This|That|It|There|The|These|Those|Which|What|Who)\\b)${NAMES} (?:will|'ll|is going to|are going to|shall|agreed to|agrees to|volunteer(?:s|ed) to|offer(?:s|ed) to|has to|have to|needs? to|should|must|is to|are to|plans? to|wants? to|would like to|hopes? to|can)\\b(?! be\\b)`,
    "u",
  ),
  "“$ …”",
  startsWithSomeone,
);

/**
 * A name, then "to" and what to do.
 * - `Ann to sort the keys` → Ann to sort
 * - `Need to sort the keys` → nothing
 */
export const someoneTo = shape(
  new RegExp(
    `^(?:${NAMES}|[Aa]ll|[Ee]veryone|[Ee]verybody|[Cc]hairs?|[Ee]ditors?)(?: and (?:others?|all|team))? to (?:\\w{1,12}ly )?\\w{2,15}`,
    "u",
  ),
  "“$ …”",
  startsWithSomeone,
);

/**
 * A promise in the first person.
 * - `Ann: I'll file a ticket` → I'll
 */
export const promise = shape(
  /\b(?:I|[Ww]e)(?:'ll|’ll| will| can| shall| am going to| are going to|'m going to|’m going to| plan to| need to| should| have to| must| want to)\b/,
  "“$ …”",
);

/**
 * Who does it, at the end.
 * - `Sort the keys (Ann)` → (Ann)
 * - `Sort the keys - Ann` → - Ann
 * - `Keys: Ann and Bob` → : Ann and Bob
 * - `A list of keys (PDF)` → nothing
 */
export const ownerAtEnd = shape(
  new RegExp(
    `(?:\\s\\((?:action )?${NAMES}\\)|\\s[-–—]+\\s${NAMES}|(?:→|->|=>|:)\\s?${NAMES}|\\[${NAMES}\\])[.\\s]*$`,
    "u",
  ),
  "ends with “$”",
  (found, { owners }) => owners.some((owner) => found.includes(owner)),
);

/**
 * Who does it, at the start of a line.
 * - `Ann: sort the keys` → Ann
 * - `Status: the keys are sorted` → nothing
 */
export const ownerFirst: Signal = {
  evidence: "begins with “$”",
  find: (reading) => {
    const { speaker } = reading;
    return speaker !== null && startsWithSomeone(speaker, reading) ? speaker : false;
  },
};

/**
 * The first word is one of the people of these minutes.
 * - `Attendees: Ann, Bob ⏎⏎ ann looks at the keys` → ann
 */
export const knownNameFirst: Signal = {
  find: ({ words, names }) => {
    const first = words[0]?.text ?? "";
    return first.length > 1 && names.has(first) ? first : false;
  },
};

/**
 * Someone else is to be asked or told.
 * - `Contact the packagers` → Contact
 */
export const asksOthers = shape(
  /\b(?:contact|ask|invite|e-?mail|reach out|follow up|ping|talk to|check with|liaise|notify|inform|remind|circulate|announce|send|schedule|organi[sz]e|arrange|set up)\b/i,
  "says “$”",
);
