import { isVerb } from "../language/infinitive.ts";
import { AGREEMENT, isInstruction, SKIP } from "../language/modal-words.ts";
import type { Word } from "../language/tag-words.ts";
import type { Mood, Subject } from "./frame.ts";

const PAST =
  /(?:ed|wn|ought|aught|[dktsv]en)$|^(?:was|were|had|did|made|done|sent|got|found|gave|took|wrote|built|began|went|held|met|been|came|saw|left|put|said|told|kept|lost|spent)$/;

/** The mood of what follows a subject, and where its verb stands. */
export function readMood(words: readonly Word[], start: number, subject: Subject): [Mood, number] {
  const text = (i: number): string => words[i]?.text ?? "";
  const word = text(start);
  const skip = (from: number): number => {
    let at = from;
    while (SKIP.test(text(at)) || /^(?:be|to|been|able|it|continue|try|going)$/.test(text(at)))
      at += 1;
    return at;
  };
  const isPassive = (from: number): boolean => {
    let at = from;
    while (SKIP.test(text(at)) || text(at) === "to") at += 1;
    return text(at) === "be" && PAST.test(text(skip(at)));
  };
  if (/^(?:not|don't|doesn't|won't|cannot|can't|didn't)$/.test(word))
    return ["negated", skip(start + 1)];
  if (text(start + 1) === "not" || /^n[’']t$/.test(text(start + 1)))
    return ["negated", skip(start + 2)];
  if (/^(?:will|'ll|’ll|shall|going)$/.test(word))
    return [isPassive(start + 1) ? "passive will" : "will", skip(start + 1)];
  if (word === "to") return [isPassive(start) ? "passive need" : "to", skip(start + 1)];
  if (/^(?:should|must|ought)$/.test(word))
    return [isPassive(start + 1) ? "passive need" : "should", skip(start + 1)];
  if (word === "needed" && text(start + 1) === "to") return ["past", skip(start + 2)];
  if (/^needs?$|^needed$/.test(word))
    return [isPassive(start + 1) ? "passive need" : "need", skip(start + 1)];
  if (/^(?:has|have)$/.test(word) && text(start + 1) === "to")
    return [isPassive(start + 1) ? "passive need" : "need", skip(start + 2)];
  if (word === "can") return ["can", skip(start + 1)];
  if (/^(?:could|may|might|would)$/.test(word) && !/^\d/.test(text(start + 1)))
    return ["could", skip(start + 1)];
  if (/^(?:wants?|plans?|hopes?|intends?)$/.test(word)) return ["want", skip(start + 1)];
  if (/^(?:agree|volunteer|offer|promise|accept|decided)/.test(word) && text(start + 1) === "to")
    return ["agreed", skip(start + 2)];
  if (/^(?:is|are|was|were)$/.test(word)) {
    const next = skip(start + 1);
    if (text(start + 1) === "to") return [isPassive(start + 1) ? "passive need" : "to", next];
    if (text(start + 1) === "going") return ["will", next];
    if (/ing$/.test(text(next))) return ["going on", next];
    return [PAST.test(text(next)) ? "past" : "present", next];
  }
  if (/^(?:has|have|had|been)$/.test(word)) return ["past", skip(start + 1)];
  if (word === "") return ["none", start];
  if (subject === "none" && AGREEMENT.test(word)) {
    const to = words
      .slice(start, start + 5)
      .findIndex(({ text: one }) => /^(?:to|that|:)$/.test(one));
    if (to > 0) return ["agreed", skip(start + to + 1)];
  }
  const tag = words[start]!.tag;
  if (subject === "none")
    return isInstruction(words[start]!, words[start + 1])
      ? ["bare", start]
      : [
          PAST.test(word) && tag === "VERB"
            ? "past"
            : /ing$/.test(word)
              ? "going on"
              : tag === "VERB"
                ? "present"
                : "none",
          start,
        ];
  if (
    subject === "person" &&
    /[^s]s$/.test(word) &&
    (isVerb(word.slice(0, -1)) || isVerb(word.slice(0, -2)))
  )
    return ["present", start];
  if (PAST.test(word)) return ["past", start];
  if (/ing$/.test(word)) return ["going on", start];
  return tag === "VERB" || tag === "AUX" ? ["present", start] : ["none", start];
}
