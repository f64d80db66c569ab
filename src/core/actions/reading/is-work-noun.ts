import type { Word } from "../language/tag-words.ts";

const WORK =
  /^(?:support|removal|renewal|cleanup|clean-?up|review|rewrite|redesign|refactor|upgrade|update|follow-?up|setup|set-?up|test|tests|switch|change|changes|fix|fixes|release|analysis|check|checks|port|backport|merge|move|rollout|roll-?out|survey|audit|deletion|creation|handover|clarification|improvements?|enhancements?|discussions?|proposal|purchase)$/;
const NO_WORK =
  /^(?:documents?|environments?|departments?|moments?|comments?|requirements?|elements?|arguments?|statements?|meetings?|things?|nothing|something|anything|everything|strings?|versions?|questions?|options?|sections?|functions?|sessions?|applications?|organi[sz]ations?|conditions?|positions?|locations?|exceptions?|warnings?|buildings?|mornings?|evenings?|king|spring|engineering|during|according|regarding|including|following|being|having|actions?|reasons?|instructions?|collections?|transactions?|connections?|nations?|stations?|missions?|permissions?|dimensions?|relations?|solutions?|situations?)$/;

/** Whether a word names work as a thing, as tasks in lists of topics do: "migration of the wiki". */
export function isWorkNoun({ text, tag }: Word): boolean {
  if (WORK.test(text)) return tag !== "VERB";
  return /^\p{Ll}{3,}(?:[ts]ions?|ments?|ing)$/u.test(text) && !NO_WORK.test(text);
}
