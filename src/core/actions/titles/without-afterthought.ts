import { startsWithVerb } from "../language/infinitive.ts";

/** A further clause with a subject of its own, or a condition, or a reason that points elsewhere. */
const FURTHER =
  /(?:, (?:I|we)(?:['’](?:ll|m|re|ve)| (?:will|am|are|have))\b|,?\s(?:(?:and|but)(?: then)? (?:I|we|they|he|she|you)(?:['’](?:ll|d|re|ve)\b| (?:really |still |also )?(?:will|would|can|could|may|might|should|must|need|have|are|then|just)\b)|(?:and|but) (?:then )?if (?!(?:it|they|there|this) is\b)|, (?:and|but) then (?:I|we|they|you)\b|(?<=, )(?:(?:(?:and|but|it|this) )*(?:would|might|could|should|will) be\b|(?:the |our )?\p{L}{4,} (?:is|are|was|were) \p{Ll}|\p{Lu}\p{Ll}+ (?:suggest|propose|think|mention|sa)\p{Ll}+\s)|(?:as (?:this|that|there)|(?:since|because) (?:it|this|that|they|there|we|I|he|she))(?:['’]\p{L}+| (?:is|are|has|have|had|was|were|will|would|can|could|does|do))\b)).*$/iu;
/** Where such a clause may belong to what is checked, asked or made sure of. */
const OPEN = /\b(?:that|whether|if|how|what|why|when|where|who|so)\b/i;

/** "Mend the roof and we will see" → "mend the roof": an order without a further clause that is none. */
export function withoutAfterthought(task: string): string {
  const order = task.replace(FURTHER, "");
  return order !== task && order.includes(" ") && startsWithVerb(order) && !OPEN.test(order)
    ? order
    : task;
}
