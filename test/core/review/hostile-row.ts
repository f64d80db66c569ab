import fc from "fast-check";
import type { LedgerEntry } from "../../../src/core/identity/ledger.ts";
import type { Problem } from "../../../src/core/problem.ts";
import type { ReviewRow } from "../../../src/core/review/review-row.ts";
import { hostileText } from "../../support/hostile.ts";
import * as sample from "../../support/review/sample.ts";

const lines = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 9, max: 20 }));
/** As long as GitHub lets a path or a repository's name be, about: rows of any length are cut. */
export const hostileName = hostileText.map((text) => text.slice(0, 200));
const issue = fc.option(fc.record({ repository: hostileName, number: fc.nat() }));
const key = fc
  .oneof(hostileText, fc.string({ minLength: 1 }))
  .map((k) => k.slice(0, 60))
  .filter((k) => !/^(__proto__)?$|\p{Surrogate}/u.test(k));

/** Rows with anything in every field that a person writes. */
export const hostileRow: fc.Arbitrary<ReviewRow> = fc.record({
  key,
  verdict: fc.constantFrom(
    ...(["create", "update", "close", "propose", "held", "unsure"] as const),
    ...(["fail", "left", "withdraw", "ignore"] as const),
  ),
  title: hostileText,
  tier: fc.constantFrom("explicit" as const, "suggested" as const),
  path: hostileText,
  lines,
  url: hostileText.map((text) => `https://github.com/acme/minutes/blob/1/${text}`),
  repository: hostileText,
  fallback: fc.boolean(),
  issue,
  owners: fc.array(fc.record({ name: hostileText, login: fc.option(hostileText) }), {
    maxLength: 3,
  }),
  due: fc.option(hostileText),
  why: hostileText,
  where: hostileText,
  note: fc.option(hostileText),
});

const hostileFix = fc.record({
  label: hostileName,
  url: hostileText.map((text) => `https://github.com/acme/minutes/edit/${text}`),
});

export const hostileProblem: fc.Arbitrary<Problem> = fc.record({
  message: hostileText,
  file: hostileText,
  line: fc.option(fc.integer({ min: 1, max: 999 })),
  severity: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
  fix: fc.option(hostileFix, { nil: undefined }),
});

export const hostileEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    key,
    title: hostileText,
    owners: fc.array(hostileText, { maxLength: 2 }),
    due: fc.option(hostileText),
    repository: fc.option(hostileName),
    why: hostileText,
    fate: fc.constantFrom(...(["tracked", "proposed", "held", "withdrawn", "gone"] as const)),
    issue: fc.option(fc.record({ repository: hostileName, number: fc.nat(), id: fc.nat() })),
    issueState: fc.constantFrom("open" as const, "closed" as const, null),
    troubles: fc.array(fc.record({ message: hostileName, fix: hostileFix }), { maxLength: 2 }),
  })
  .map((over) => sample.entry(sample.drill, over));
