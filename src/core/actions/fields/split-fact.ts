import { cleanTopic, isTopic } from "./find-topic.ts";
import { startsWithVerb } from "./infinitive.ts";
import { isImperative, isNeed } from "./is-task.ts";
import { upperFirst } from "./letter-case.ts";

/** A task behind a statement of fact, and what the fact is about, where it names that. */
interface SplitFact {
  readonly topic: string | null;
  readonly task: string;
}

const AFTER_FACT =
  /^(?<fact>[^;:]{8,160}?)(?:[,;]\s*(?:and|so|but)?|\s(?:and|so|but))\s+(?<task>(?:(?:we|they|I)(?: will| should| need| must| have to| would like to|['’]ll|(?: are|['’]re) going to)|please|wants? to|(?:there is )?(?:an? )?need for|(?:the )?(?:remaining work|next step) is|(?:need|needs|should|must|has|have) to(?! be)|can be|should|must|will(?! be (?!\p{Ll}+ing)))\s.{8,})$/iu;

/** Up to what is said of it. */
const SUBJECT =
  /^(?:(?:the|our|this) )?(?<subject>[^,;:]{3,40}?)\s+(?:is|are|was|were|has|have|had|seems?|looks?|does|doesn['’]t|don['’]t|isn['’]t|aren['’]t|can|cannot|can['’]t|still|already|currently|no longer|never|sometimes|typically|usually|often)\b/iu;
const NO_TOPIC =
  /^(?:there|here|most|some|many|few|one|all|others?|nobody|everybody|people)\b|['’]s\s|(?:^|\s)(?:things?|problem|issue|idea|point|question|plan|goal|reason)$/i;

/**
 * "The cache is slow and we should replace the disk": the task behind a statement of fact, and
 * "cache". Null for a text that says what to do from its start, or not at all.
 */
export function splitFact(text: string): SplitFact | null {
  if (isNeed(text) || isImperative(text) || startsWithVerb(text)) return null;
  const { fact, task } = AFTER_FACT.exec(text)?.groups ?? {};
  if (fact === undefined || task === undefined) return null;
  const subject = cleanTopic(SUBJECT.exec(fact)?.groups?.["subject"] ?? "");
  const isThing = isTopic(subject, true) && !NO_TOPIC.test(subject);
  return { topic: isThing ? upperFirst(subject) : null, task };
}
