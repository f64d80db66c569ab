import { verbGroup } from "../language/verb-groups.ts";

/** What is said or goes on already, rather than done next. */
const SAID_OR_GOING_ON =
  /^(?:reports|notes|explains|describes|presents|comments|proposes|promotes|suggests|mentions|recommends|considers|discusses|follows|tests|works|uses|runs|maintains|manages|leads|supports|provides|gets|keeps|stays|talks|replies|responds|thanks|agrees|accepts|compares|summari[sz]es|illustrates|illustrate|likes|needs|wants|plans|starts|requests|queries|sees)$/u;
const DEEDS: ReadonlySet<string> = new Set([
  "change", "write", "inquire", "contact", "arrange", "decide",
]); // prettier-ignore

/** Whether a verb in the third person tells what somebody is going to do. */
export function isDeed(verb: string): boolean {
  if (/^(?:starts|tells|informs|helps|does|gives|puts|takes|tries|looks)$/u.test(verb)) return true;
  return !SAID_OR_GOING_ON.test(verb) && DEEDS.has(verbGroup(verb) ?? "");
}
