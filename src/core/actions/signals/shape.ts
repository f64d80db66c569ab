import { ALSO_NOUNS } from "../language/task-verbs.ts";
import { BEFORE_VERB, instructionVerb } from "../reading/instruction-verb.ts";
import type { Signal } from "./signal.ts";

/**
 * Tells someone to do something: starts with a bare verb.
 * - `Rotate the keys` → rotate
 * - `Also test the mirror` → test
 * - `Rotated the keys` → nothing
 * - `Kept the old keys` → nothing
 * - `Test of the mirror` → nothing
 */
export const imperative: Signal = {
  evidence: "tells someone to “$ …”",
  find: ({ words }) => instructionVerb(words) ?? false,
};

/**
 * An instruction in the middle: after a dash, a comma, a colon, "and" or "to".
 * - `Keys are old, rotate them` → rotate
 */
export const imperativeInside: Signal = {
  evidence: "tells someone to “$ …”",
  find: ({ words }) => {
    for (let i = 1; i < Math.min(words.length, 40); i += 1) {
      if (!/^[,:;.–-]$/.test(words[i]!.text)) continue;
      const verb = instructionVerb(words.slice(i + 1, i + 9));
      if (verb !== null && (words[i + 1]?.tag === "VERB" || !ALSO_NOUNS.has(verb))) return verb;
    }
    return false;
  },
};

/**
 * An instruction with an object that is named: "the", "our", a name in code.
 * - `Rotate the keys` → rotate the
 */
export const imperativeWithObject: Signal = {
  find: ({ words }) => {
    const verb = instructionVerb(words);
    const at = words.findIndex(({ text }) => text === verb);
    return verb !== null && (words[at + 1]?.tag === "DET" || words[at + 1]?.tag === "PRON")
      ? `${verb} ${words[at + 1]!.text}`
      : false;
  },
};

/**
 * Starts with a verb in the past.
 * - `Rotated the keys` → rotated
 * - `Need the keys` → nothing
 */
export const startsInPast: Signal = {
  find: ({ words }) =>
    /^(?!need|embed|exceed|proceed|speed|feed|seed)(?:\w{2,20}ed|made|done|sent|got|found|gave|took|wrote|built|began|went|held|met)$/.exec(
      words[0]?.text ?? "",
    )?.[0] ?? false,
};

/**
 * Starts with a verb in -ing.
 * - `Rotating the keys` → rotating
 */
export const startsWithIng: Signal = {
  find: ({ words }) => /^\w{2,20}ing$/.exec(words[0]?.text ?? "")?.[0] ?? false,
};

/**
 * No verb at all.
 * - `New keys for the mirror` → true
 */
export const noVerb: Signal = {
  find: ({ words }) => !words.some((word) => word.tag === "VERB" || word.tag === "AUX"),
};

/**
 * A line that groups what follows.
 * - `The mirror: ⏎` → true
 */
export const endsWithColon: Signal = {
  find: ({ text }) => /:[\s*_]*$/.test(text),
};

/**
 * A link or a name of something, and nothing else.
 * - `https://example.org/keys` → true
 */
export const bareLink: Signal = {
  find: ({ text }) => /^\W{0,4}(?:\w{1,20}:?\s)?https?:\/\/\S+$/.test(text),
};

/**
 * Names an issue or a pull request.
 * - `Rotate the keys (#12)` → #12
 */
export const namesIssue: Signal = {
  find: ({ text, statement }) =>
    /#\d{1,6}\b/.exec(text)?.[0] ??
    statement.spans.find((span) =>
      /\/(?:issues|pull|pulls|merge_requests)\/\d+/.test(span.url ?? ""),
    )?.url ??
    false,
};

/**
 * Struck through.
 * - `~~Rotate the keys~~` → true
 */
export const struck: Signal = {
  find: ({ statement: { spans, text } }) =>
    spans.some((span) => span.kind === "delete" && span.end - span.start > text.length / 2),
};

/**
 * A topic and a colon before the sentence.
 * - `Mirror: copy the keys` → Mirror
 */
export const topicFirst: Signal = { find: ({ topic }) => topic ?? false };

/**
 * Starts with a word that is a verb of tasks or a noun: one cannot tell.
 * - `Change mirror names to hosts` → change
 */
export const verbOrNoun: Signal = {
  find: ({ words }) => {
    const first = words.find(({ text }) => !BEFORE_VERB.test(text));
    return first !== undefined && ALSO_NOUNS.has(first.text) && instructionVerb(words) === null
      ? first.text
      : false;
  },
};

/**
 * A need with a verb of tasks after it.
 * - `We need to rebuild the mirror` → need to rebuild
 * - `The mirror needs to be rebuilt` → needs to be rebuilt
 */
export const needToDo: Signal = {
  evidence: "says “$”",
  find: ({ lower }) =>
    /(?<!\b(?:no|not|n't|if|when|you|may|might|as|the) )\b(?:needs?|have|has|must|should|ought)(?: to)?(?: (?:also|first|still|really|just|at least|only|probably))? (?:be \w{2,15}(?:ed|en|ne|wn|ilt|ept|et|ut|un)\b|(?:add|address|adapt|agree|ask|avoid|backport|build|change|check|choose|clarify|clean|collect|come up|communicate|complete|contact|convert|create|decide|define|deploy|deprecate|describe|determine|develop|discuss|document|do|enable|encourage|enhance|ensure|evaluate|explain|explore|fill|find|finish|fix|get|give|have|identify|implement|improve|include|integrate|investigate|keep|list|look|make|merge|migrate|modify|move|organi[sz]e|plan|prepare|produce|propose|provide|publish|push|put|reach|rebuild|reduce|refactor|release|remove|rename|replace|report|resolve|review|revisit|rewrite|run|schedule|see|send|set|share|simplify|solve|speak|split|start|stop|support|talk|test|think|track|try|update|upgrade|use|validate|verify|wait|work|write)\b)/.exec(
      lower.slice(0, 500),
    )?.[0] ?? false,
};

/**
 * Needed, said of a thing.
 * - `More documentation needed` → needed
 */
export const thingNeeded: Signal = {
  evidence: "says “$”",
  find: ({ lower }) =>
    /(?<!\b(?:if|when|where|as|not|no|longer|is|are|was) )\b(?:needed|required|missing|wanted|to be (?:done|defined|decided|discussed|confirmed|checked|tested|reviewed|fixed|written|documented|clarified|investigated|improved|added|removed|merged|updated|released))\b(?=[^a-z]{0,3}(?:$|[:.,;(]|by\b|before\b|asap|soon|with\b|to\b))/.exec(
      lower.slice(0, 500),
    )?.[0] ?? false,
};
