import { instructionVerb } from "../reading/instruction-verb.ts";
import { nodeWords } from "../statements/node-words.ts";
import type { Signal } from "./signal.ts";

/**
 * A checkbox of its own.
 * - `- [ ] Rotate the keys` → open
 * - `- [x] Rotate the keys` → ticked
 */
export const checkbox: Signal = {
  evidence: "has a checkbox ($)",
  find: ({ statement }) =>
    statement.block.checked === null ? false : statement.block.checked ? "ticked" : "open",
};

/**
 * Marked as an action where it stands.
 * - `ACTION: Ann to rotate the keys` → ACTION
 */
export const marked: Signal = {
  evidence: "marked “$”",
  find: ({ marker }) => marker?.words ?? false,
};

/**
 * An entry of a list that its heading or lead-in calls actions.
 * - `## Action items ⏎⏎ - Rotate the keys` → Action items
 */
export const inActionList: Signal = {
  evidence: "stands under “$”",
  find: ({ list }) => (list?.kind === "actions" && list.role === "entry" ? list.title : false),
};

/**
 * An entry of a list of what is still to be done.
 * - `Next steps: ⏎⏎ - Rotate the keys` → Next steps:
 */
export const inNextSteps: Signal = {
  evidence: "stands under “$”",
  find: ({ list }) => (list?.kind === "next steps" && list.role === "entry" ? list.title : false),
};

/**
 * An entry of a review of earlier actions.
 * - `## Review of previous actions ⏎⏎ - Rotate the keys` → Review of previous actions
 */
export const inEarlierActions: Signal = {
  evidence: "stands under “$”",
  find: ({ list }) =>
    list?.kind === "earlier actions" && list.role === "entry" ? list.title : false,
};

/**
 * Stands under an entry of a list of actions: a detail of it.
 * - `## Actions ⏎⏎ - Rotate the keys of the mirror ⏎   - the old one expires` → true
 */
export const detailInList: Signal = { find: ({ list }) => list?.role === "detail" };

/**
 * A later sentence of an entry of a list of actions.
 * - `## Actions ⏎⏎ - Rotate the keys. The old ones expire.` → true
 */
export const moreInList: Signal = { find: ({ list }) => list?.role === "more" };

/**
 * A line in a list of actions that groups what stands under it.
 * - `## Actions ⏎⏎ - Mirror: ⏎   - rotate the keys` → nothing
 */
export const groupInList: Signal = { find: ({ list }) => list?.role === "group" };

/** "Topic - A. Name": the title of someone's talk. */
const TALK =
  /\s[-–—]\s(?:\p{Lu}\.? ?){1,2}(?:(?:de|van|von|d') ?)?\p{Lu}?[\p{L}'’-]{2,20}\s*$|\((?:presenter|speaker)?:? ?\p{Lu}[\p{L}.]{0,15} \p{Lu}[\p{L}'’-]{1,20}\)\s*$|\bPresenter\b|[-–—] \p{Lu}\p{Ll}{2,15}(?: \p{Lu}[\p{L}'’-]{2,20})?\s*$/u;

/**
 * In the report of somebody's talk, which describes more than it asks.
 * - `## Mirror status - A. Able ⏎⏎ Copies the keys` → true
 */
export const inTalk: Signal = {
  find: ({ statement: { ancestors } }) =>
    ancestors
      .filter(({ kind }) => kind === "heading")
      .some(({ text }) => TALK.test(text.slice(-80))),
};

/**
 * In what a site or a person reports of itself.
 * - `## Site reports ⏎⏎ ### North ⏎⏎ Plans to move the cluster` → true
 */
export const inSiteReport: Signal = {
  find: ({ statement: { ancestors } }) =>
    ancestors.some(
      ({ kind, text }) =>
        kind === "heading" &&
        /\b(?:sites?|round[ -]?table|around the table|member|institute|project) (?:reports?|news|status|updates?)\b|\bround ?table\b|\b(?:news|status|reports?|updates?) (?:from|of) (?:the )?(?:sites?|members|partners)\b|\bexperiences?\b/i.test(
          text.slice(0, 120),
        ),
    ),
};

/** Titles of sections that say how things are, or are meant to be. */
const DESCRIBING_TITLE =
  /\b(?:goals?|objectives?|purposes?|principles?|requirements?|use cases?|criteria|conventions|rules|guidelines|advantages?|benefits?|pros|cons|limitations?|examples?|basics|methodology|how (?:to|it))\b[^:]{0,40}:?\s*$|^why\b/i;

/** Words that announce what something is for, can do, or is made of. */
const DESCRIBING =
  /\b(?:goals?|objectives?|purposes?|principles?|features?|commands?|examples?|advantages?|benefits?|pros|cons|use cases?|requirements?|reasons?|options?|alternatives?|possibilit(?:y|ies)|criteria|conventions|rules|guidelines|steps? (?:to|for)|how (?:to|it)|procedure|workflow|before \w+ing|after \w+ing|when \w+ing|methodology|basics|functions?|capabilities|based on|consists?|includes?|includ(?:ing|ed)|allows?|supports|provides?|used (?:for|to)|possible|limitations?|why)\b[^:]{0,40}:?\s*$|^why\b/i;

/**
 * Under words that announce what something is for, can do, or is made of.
 * - `Design goals: ⏎⏎ - Keep the mirror small` → true
 * - `## Windows support ⏎⏎ - Keep the mirror small` → nothing
 */
export const underDescription: Signal = {
  find: ({ statement: { ancestors } }) =>
    ancestors
      .slice(-3)
      .some(({ kind, text }) =>
        (kind === "heading" ? DESCRIBING_TITLE : DESCRIBING).test(text.slice(0, 160)),
      ),
};

/**
 * Under a question, as what was answered is.
 * - `- Which mirror do we keep? ⏎   - the old one is too small` → true
 */
export const underQuestion: Signal = {
  find: ({ parent }) => /\?\s*$/.test(parent.text.slice(0, 300)),
};

/**
 * Its parent is itself an instruction, a need or a promise: more likely a step or detail of that.
 * - `- Rotate all keys of the mirror ⏎   - start with the oldest` → true
 */
export const underTask: Signal = {
  find: ({ parent }) => {
    if (parent.kind !== "item" && parent.kind !== "paragraph") return false;
    const text = parent.text.slice(0, 300);
    if (/:\s*$/.test(text)) return false;
    return (
      instructionVerb(nodeWords(parent)) !== null ||
      /\b(?:needs? to|should|must|will|to be \w+ed|agree(?:d|ment)|required|needed)\b/i.test(text)
    );
  },
};
