import { maskText } from "../context/mask-text.ts";
import type { Statement } from "../statements/statement.ts";
import { ONE_NAME } from "./name-pattern.ts";

/** Who speaks a statement. */
export interface Speaker {
  readonly name: string;
  /** Where the name stands in the text that holds it. */
  readonly start: number;
  /** Where the speech starts. */
  readonly end: number;
  /** Whether brackets mark the name as the speaker's: "[Name] …". */
  readonly isTagged: boolean;
  /** Whether the statement's own text holds the name. */
  readonly inText: boolean;
}

/** The time (which may be masked) and nick of a chat log's line; a scribe writes down what others say. */
const LOG = new RegExp(
  `^[\\s[(]*(?:[\\d:.\\x01]+(?:\\s?[AaPp][Mm])?[\\s\\])]*)?<[@+ ]?(?<nick>[\\w|-]{2,25})>\\s+`,
  "u",
);
const SPEAKER = new RegExp(
  `^[\\s*_>]*(?:\\[(?:name=@?)?(?<tag>[^\\]\\n]{2,40})\\]|\\((?<initials>\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}{1,15})\\)|(?<name>${ONE_NAME}|\\p{Ll}[\\p{Ll}\\d_-]{1,30}(?=:))(?:\\s\\([^)\\n]{1,30}\\))?(?=[*_]*(?:\\s?:|\\s?>|\\s[-–—]\\s)))[*_]*(?:\\s?[:>]|\\s[-–—]|\\])?[*_]*\\s*`,
  "u",
);
const PROMISE =
  /(?:^|[\s,;("“])(?:I(?:['’]ll| will| can\b(?! see| understand| think| imagine)|(?:['’]m| am) (?:going|willing|happy) to|(?:['’]m| am) (?:currently |still |now )?working on| plan to| want to| need to| should| must| have to| intend to| hope to)|(?:let me)|we (?:do )?plan to|we will\b|we['’]ll)(?=[\s,.])/i;
const SUBJECTLESS =
  /^(?:been|currently|have been)\b.{0,80}\band will\b|^[\s*_]*(?:(?:also|but|and|so|then|now|hope(?:fully)?|ok(?:ay)?|sure|yes|yep|yeah|right|fine|agreed),? )?(?:not sure,? )?(?:will(?! (?:there|it|we|you|this|that|the|they|he|she|be part|take (?:time|long|a while|some time|\d+|several|a few))\b)|shall(?! we)|happy to|going to|plan(?:s|ning)? to|hopes? to|about to|intend to|should be able to|volunteer to|offer(?:ed|s|ing)? to|agree[sd]? to|ready to|willing to|look(?:s|ing)? (?:into|at)|can(?! (?:some|any|we|you|they|the|this|that|it|I\b)))\b/i;

/** Whether somebody promises something of his own: "I'll file an issue", or "will …" without a subject. */
export function isPromise(statement: Statement): boolean {
  const text = afterSpeaker(statement);
  return PROMISE.test(text) || (SUBJECTLESS.test(text) && !/\?(?:\s|$)/.test(text));
}

/** Whether only a person can say so: in the first person, or "offered to …". */
export function isPersonal(statement: Statement): boolean {
  const text = afterSpeaker(statement);
  return PROMISE.test(text) || /^(?:offer|volunteer|agree|happy|willing|hope)/i.test(text);
}

/** Whether only people, sites and teams can do what the statement leaves without a subject: "will try to …". */
export function isIntent(statement: Statement): boolean {
  return /^(?:will (?:try|look|check|test|start|continue|work|investigate|ask|contact|send|share|contribute)|(?:hopes?|plan(?:s|ning)?|volunteers?|offer(?:s|ed|ing)?|agree[sd]?|happy|willing) to)(?![\p{L}])/iu.test(
    afterSpeaker(statement),
  );
}

/** Whether the statement says "will …" or "plan to …" and leaves out who. */
export function isSubjectless(statement: Statement): boolean {
  const text = afterSpeaker(statement);
  return SUBJECTLESS.test(text) || /[,;:] (?:will|plan to|hope to|about to)\b/i.test(text);
}

function afterSpeaker({ text }: Statement): string {
  const said = text.replace(LOG, "");
  const speaker = SPEAKER.exec(said);
  return speaker ? said.slice(speaker[0].length) : said;
}

/** The speaker that a statement, or an earlier sentence of its block, starts with. */
export function findSpeaker({ text, spans, block, part, ancestors }: Statement): Speaker | null {
  const own = speakerOf(maskText(text, spans));
  if (own) return { ...own, inText: true };
  if (part > 0) {
    const lines = block.text.split("\n");
    const speaker = speakerOf(maskText(block.text, block.spans)) ?? speakerOf(lines[0] ?? "");
    if (speaker) return { ...speaker, inText: false };
  }
  const parent = ancestors.at(-1);
  if (parent && (parent.kind === "item" || parent.kind === "paragraph")) {
    const speaker = speakerOf(maskText(parent.text, parent.spans));
    if (speaker) return { ...speaker, inText: false };
  }
  return null;
}

function speakerOf(text: string): Omit<Speaker, "inText"> | null {
  const log = LOG.exec(text);
  const from = log?.[0].length ?? 0;
  const match = SPEAKER.exec(text.slice(from));
  const name = match?.groups?.["tag"] ?? match?.groups?.["initials"] ?? match?.groups?.["name"];
  if (match && name !== undefined) {
    const isTagged = match.groups?.["tag"] !== undefined;
    return { name, start: from + match[0].indexOf(name), end: from + match[0].length, isTagged };
  }
  const nick = log?.groups?.["nick"];
  if (nick === undefined) return null;
  return { name: nick, start: text.indexOf(nick), end: from, isTagged: true };
}
