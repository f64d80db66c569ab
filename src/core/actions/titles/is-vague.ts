import { isWord } from "../language/english.ts";
import { isPlainWord } from "../language/letter-case.ts";

/** Words that point to something else: a title must say what. */
const POINTS = /\b(?:it|this|these|those|them|they|the same)\b/i;
/** "discuss on the list", "rename as x()": the verb's object is missing. */
export const GAP =
  /^(?!(?:discuss|check|share|review|confirm|test|clarify|use) (?:with|to|for|in) )(?<verb>send|replace|rename|move|put|add|update|confirm|include|publish|release|merge|review|discuss|check|test|document|announce|deploy|integrate|adapt|convert|clarify|revert|rewrite|share|use|take|bring|raise|post)(?<rest> (?:via|by|inside|into|to|with|through|as|from|on|in|at|for)(?![\p{L}-]).*)$/iu;
/** What points out of the sentence altogether. */
const DEICTIC =
  /\b(?:this|these|that|here|there)(?=[\s.,;]*$|\s(?:in|on|at|to|for|with|by|and|or|when|if|once|from)\b)|^do (?:once|when|if|after|before|it|this|so)\b|^(?:review|revisit|check|discuss|update|test|decide|evaluate|retry|fix|start) (?:once|when|after|before|until)\b|^\p{Ll}+ (?:back )?the (?:work|task|effort|problem|number|account|changes|rest|same|discussions?|comments|conversation)(?![\p{L}-])(?! (?:of|to)\b)|^(?:have|take) a (?:\p{L}+ ){0,3}look(?! (?:at|into|for))|^(?:start|continue|begin) with\s|^\p{Ll}+ something(?![\p{L}-])/iu;
/** Words that tell nothing of what a task is about. */
export const SMALL =
  /^(?:the|and|for|with|from|into|that|all|any|some|more|new|old|our|its|not|but|via|per|should|must|will|can|are|is|was|has|have|use|add|make|do|provide|check|fix|asap|soon|properly|also|still|now|work|code|details?|bugs?|issues?|things?|changes?)$/i;

/** Whether a title would leave its reader asking "of what?". */
export function isVague(task: string): boolean {
  const pointer = POINTS.exec(task);
  const before = pointer
    ? task
        .slice(0, pointer.index)
        .split(/\s+/)
        .filter((word) => word.length > 3)
    : [];
  if (
    DEICTIC.test(task) ||
    GAP.test(task) ||
    /^make \S+(?: \S+)? the (?:next |new )?\p{L}+(?: \p{L}+)?(?: ?\?)?$/u.test(task) ||
    /^(?:rewrite|replace|revisit|update|merge),/i.test(task)
  )
    return true;
  return weightOf(task) < 3 || (pointer !== null && before.length < 3);
}

/** How much a task says: all its words but the verb. */
export function weightOf(task: string): number {
  const words = task.match(/[\p{L}\p{N}_-][\p{L}\p{N}_./#-]*/gu) ?? [];
  return words
    .slice(1)
    .filter((word) => word.length > 2 && !SMALL.test(word))
    .reduce((sum, word) => sum + weightOfWord(word), 0);
}

/** Names tell more than common words do. */
function weightOfWord(word: string): number {
  const isName = /[\p{L}\d][._/]+[\p{L}\d]|\d/u.test(word);
  const isHyphened =
    /-/.test(word) && !word.split("-").every((part) => isPlainWord(part.toLowerCase()));
  if ((isName || isHyphened) && word.length > 6) return 3;
  if (/\p{Ll}\p{Lu}/u.test(word)) return 3;
  return /^\p{Lu}\p{Ll}/u.test(word) && !isWord(word.toLowerCase()) ? 2 : 1;
}
