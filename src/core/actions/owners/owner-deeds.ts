import { isVerb } from "../language/infinitive.ts";
import { isDeed } from "./is-deed.ts";
import { AND, NAMES } from "./name-pattern.ts";
import { AGENT_VERB, NOT_TOLD } from "./owner-clauses.ts";
import { at, SMALL, START, type OwnerForm } from "./owner-form.ts";

/** A known name and right behind it what it does, with any verb. */
export const OWNER_DEEDS: readonly OwnerForm[] = [
  // "Name pursue a refund"
  {
    pattern: at(`${START}(${NAMES})(?<!['’]s?)[*_]* (?=(?<verb>\\p{Ll}{2,})(?![\\p{L}]))`),
    trust: { inActions: 3, elsewhere: 9 },
    label: true,
    holds: ({ groups }) => isVerb(groups?.["verb"] ?? ""),
  },
  // "nick and nick look into it"
  {
    pattern: at(`${START}(${SMALL}(?:${AND}${SMALL}){0,3}) (?=${AGENT_VERB})`),
    trust: { inActions: 3, elsewhere: 9 },
    label: true,
  },
  // "nick writes to them", "AB mails the keeper"
  {
    pattern: at(`${START}(${SMALL}|\\p{Lu}{2,3}) (?<verb>\\p{Ll}{2,}s)${NOT_TOLD}`),
    trust: { inActions: 3, elsewhere: 3 },
    label: false,
    holds: ({ groups }) => isDeed(groups?.["verb"] ?? ""),
  },
];
