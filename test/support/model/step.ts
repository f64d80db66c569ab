import fc from "fast-check";

const index = fc.nat({ max: 30 });

/** An edit of the minutes; indices are taken modulo what is there. */
const Edit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ edit: fc.constant("state" as const), task: index, meeting: index }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ edit: fc.constant("reword" as const), item: index, to: index }),
  },
  ...(
    ["owner", "due", "tick", "drop", "dropHere", "up", "section", "carry", "moveFile"] as const
  ).map((edit) => ({
    weight: edit === "tick" || edit === "carry" ? 2 : 1,
    arbitrary: fc.record({ edit: fc.constant(edit), item: index, to: index }),
  })),
  { weight: 1, arbitrary: fc.record({ edit: fc.constant("putBack" as const), item: index }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant("meeting" as const) }) },
  ...(["renameFile", "bullet", "lineEnd", "chatter"] as const).map((edit) => ({
    weight: 1,
    arbitrary: fc.record({ edit: fc.constant(edit), meeting: index }),
  })),
);
export type Edit = typeof Edit extends fc.Arbitrary<infer T> ? T : never;

const PERSON = [
  "rename",
  "label",
  "unlabel",
  "assign",
  "unassign",
  "close",
  "notPlanned",
  "reopen",
  "comment",
  "lock",
  "delete",
  "transfer",
  "emptyBody",
  "writeAround",
  "editSection",
  "copy",
] as const;
const DELIVERY = ["hold", "release", "reverse", "repeat", "lose"] as const;
const FAULT = [
  "dropBefore",
  "dropAfter",
  "breakOff",
  "500",
  "502",
  "409",
  "410",
  "422",
  "limit",
  "dieBefore",
  "dieAfter",
  "pushMeanwhile",
] as const;
const APP = ["restart", "tick", "staleLists"] as const;

/** One thing that happens. */
export const Step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      push: fc.array(Edit, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ person: fc.constantFrom(...PERSON), issue: index, with: index }),
  },
  { weight: 2, arbitrary: fc.record({ delivery: fc.constantFrom(...DELIVERY) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      fault: fc.constantFrom(...FAULT),
      nth: fc.integer({ min: 1, max: 25 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ app: fc.constantFrom(...APP) }) },
);
export type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

/** A whole sequence. It begins with minutes, since nothing happens without. */
export const Sequence = fc.array(Step, { minLength: 3, maxLength: 14 });
