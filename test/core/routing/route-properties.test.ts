import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/core/config/default-config.ts";
import { routeAction } from "../../../src/core/routing/route-action.ts";
import { buildRoutingIndex } from "../../../src/core/routing/routing-index.ts";
import { action, yard, repository, words } from "./organisation.ts";

const config = words({ "yard/harvester": ["the combine"], "yard/plough": ["ground team"] });
const index = buildRoutingIndex(yard, config);
const phrase = fc
  .array(
    fc.constantFrom(
      ...["plough", "SILO", "the combine", "att-baler", "att-harrow", "acres", "field", "library"],
      ...[
        "release",
        "repo",
        "tools",
        "with",
        "to",
        "in",
        ":",
        "yard/tools#2",
        "README.md",
        "moisture",
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(" "));
const anyAction = fc
  .tuple(phrase, fc.array(phrase, { maxLength: 3 }), fc.array(phrase, { maxLength: 3 }))
  .map(([text, headings, parents]) => action(text, { headings, parents }));
/** Words that stand in no name of the yard's. */
const unknown = fc.stringMatching(/^(?:zyx|qwv)[a-z]{3,9}$/);

describe("routes", () => {
  it("do not depend on the order of the repositories", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...yard], { minLength: yard.length }),
        anyAction,
        (shuffled, given) => {
          const other = buildRoutingIndex(shuffled, config);
          expect(routeAction(given, other)).toEqual(routeAction(given, index));
        },
      ),
    );
  });

  it("do not change when a repository that has nothing to do with it comes", () => {
    fc.assert(
      fc.property(anyAction, unknown, fc.array(unknown), (given, name, folders) => {
        const stranger = repository(`yard/${name}`, {
          paths: folders.map((folder) => `${folder}/README.md`),
        });
        const larger = buildRoutingIndex([...yard, stranger], config);
        expect(routeAction(given, larger)).toEqual(routeAction(given, index));
      }),
    );
  });

  it("do not change with an unknown word", () => {
    fc.assert(
      fc.property(anyAction, unknown, (given, word) => {
        const longer = { ...given, text: `${given.text} ${word}` };
        expect(routeAction(longer, index)).toEqual(routeAction(given, index));
      }),
    );
  });

  it("lead to a target, or nowhere with a reason", () => {
    fc.assert(
      fc.property(anyAction, (given) => {
        const { repository: target, runnerUp, because } = routeAction(given, index);
        expect(because.length).toBeGreaterThan(0);
        if (target === null) return;
        expect(index.targets.get(target.toLowerCase())).toBe(target);
        expect(runnerUp).not.toBe(target);
      }),
    );
  });

  it("are found in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, heading) => {
        expect(() => routeAction(action(text, { headings: [heading] }), index)).not.toThrow();
      }),
    );
  });

  it("lead nowhere without repositories", () => {
    fc.assert(
      fc.property(anyAction, (given) => {
        const nothing = buildRoutingIndex([], defaultConfig);
        expect(routeAction(given, nothing).repository).toBeNull();
      }),
    );
  });
});
