import type { Reading } from "../reading/reading.ts";
import { steps } from "./steps.ts";

/** Who does what: the frames of the clauses, the first apart from the others. */
export function* frameFeatures({
  frames,
  leads,
  sections,
  owners,
  ownerPlace,
  form,
}: Reading): Generator<string> {
  if (ownerPlace !== null) {
    yield "hasOwner";
    yield `hasOwner:${ownerPlace}`;
    yield `hasOwner:${ownerPlace} ${frames[0]?.subject ?? "none"} ${frames[0]?.mood ?? "none"}`;
    yield `hasOwner:${ownerPlace} & form:${form.name}`;
    yield `hasOwner & form:${form.name}`;
    yield `hasOwner & frame:${frames[0]?.mood ?? "none"}`;
    yield `hasOwner & sort:${frames[0]?.sort ?? "none"}`;
    yield* steps("owners", owners.length, [2]);
  }
  const zone = leads.find((one) => one !== null) ?? sections.find((one) => one !== null) ?? "none";
  for (const [i, { isSubordinate, subject, mood, sort, verb }] of frames.entries()) {
    const at = isSubordinate ? "subFrame" : i === 0 ? "frame" : "laterFrame";
    yield `${at}:${subject} ${mood}`;
    yield `${at}:${subject} ${mood} ${sort}`;
    yield `${at}Mood:${mood} ${sort}`;
    if (/^[a-z]+$/.test(verb)) yield `${at}Verb:${mood} ${verb}`;
    if (at === "frame") yield `${at}Zone:${subject} ${mood} ${zone}`;
  }
  const kinds = new Set(
    frames.flatMap(({ isSubordinate, subject, mood }) =>
      isSubordinate ? [] : [`${subject} ${mood}`],
    ),
  );
  for (const kind of kinds) yield `anyFrame:${kind}`;
}
