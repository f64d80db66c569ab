/** Deeds that stand behind their object: "nlist renaming into dict", "DNS changes". */
export const DEED_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^renaming$/i, "rename"],
  [/^(?:deployment|deploying)$/i, "deploy"],
  [/^integration$/i, "integrate"],
  [/^(?:migration|migrating)$/i, "migrate"],
  [/^(?:clean-?up|cleaning)$/i, "clean up"],
  [/^(?:follow[- ]?up)$/i, "follow up on"],
  [/^discussions?$/i, "discuss"],
  [/^preparation$/i, "prepare"],
  [/^submission$/i, "submit"],
  [/^(?:review|reviewing)$/i, "review"],
  [/^testing$/i, "test"],
  [/^installation$/i, "install"],
  [/^(?:rewrite|rewriting)$/i, "rewrite"],
  [/^refactoring$/i, "refactor"],
  [/^(?:validation|verification)$/i, "validate"],
  [/^removal$/i, "remove"],
  [/^reduction$/i, "reduce"],
  [/^optimi[sz]ation$/i, "optimize"],
  [/^support$/i, "support"],
];
/** What is added, written, made: by the head noun. */
export const VERB_FOR: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:options?|flags?|switch|parameters?|operators?|functions?|methods?|plug-?ins?|tests?|tables?|stylesheets?|types?|level|scripts?|feature|features|column|columns|button|field|fields|hooks?|page|section|badge|label|labels|links?|examples?|templates?|banners?|aliases|alias)$/i,
    "add",
  ],
  [
    /^(?:documentation|docs|guides?|tutorials?|reports?|readme|faq|outline|draft|article|cookbooks?|runbooks?|cep|rfc|proposal|letters?|notes|post)$/i,
    "write",
  ],
  [/^(?:changes|fixes|adjustments|arrangements)$/i, "make"],
  [/^(?:calendar|doodle|poll|survey|dashboard|harness)$/i, "set up"],
];
/** Beginnings of a noun phrase that call for a verb, and that verb. */
export const START: readonly (readonly [RegExp, string])[] = [
  [/^Better\s+/, "improve "],
  [/^more\s+(?=(?:testing|work|discussions?|tests|investigation)\b)/i, "do more "],
  [/^more\s+(?=\p{L}+(?:\s\p{L}+)?(?=$|[\s,:;]))/iu, "add more "],
  [/^new\s+(?=(?:release|version)\b)/i, "make a new "],
  [/^(?:an? )?new\s+/i, "add a new "],
  [/^(?=volunteers? (?:for|to)\s)/i, "find "],
  [/^(?=(?:PR|pull request|issue) (?:to|for)\s)/i, "open a "],
  [/^deadline (?:for|of)\s+(?=\p{L}+ing\b)/iu, "finish "],
  [/^(?:a )?way to\s+/i, "find a way to "],
  [/^(?=(?:ability|possibility|option) to\s)/i, "add "],
  [/^(?=(?:script|tutorial|howto|test|report|page|template) (?:for|to|about|on)\s)/i, "write a "],
  [/^(?=(?:tool|place|mechanism|procedure|process) (?:for|to)\s)/i, "provide a "],
  [/^(?=(?:thank-you )?(?:letter|note|post) (?:to|for)\s(?!be\b))/i, "write a "],
  [/^spike (?=(?:on|for)\s)/i, "do a spike "],
  [/^list of\s+/i, "list "],
  [/^(?=(?:target |release |start )?date (?:for|of)\s)/i, "set the "],
  [/^proposals? for\s+/i, "propose "],
  [/^e-?mail to\s+/i, "email "],
  [/^(?:correct|proper) handling of\s+/i, "correctly handle "],
  [/^collaboration with\s+/i, "collaborate with "],
  [
    /^(?=(?:(?:phone|video|follow-up|first|short) )?(?:call|meeting|telecon) (?:with|between)\s)/i,
    "have a ",
  ],
  // "FAST_MODE to allow a short run"
  [/^(?=[\p{L}\d]+(?:[_.-]+[\p{L}\d]+)+ to (?:allow|support|enable|avoid|let)\s)/iu, "add "],
  [/^doodle\s+(?:to|for)\s+/i, "set up a Doodle to "],
];
