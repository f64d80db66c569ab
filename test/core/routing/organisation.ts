import { defaultConfig } from "../../../src/core/config/default-config.ts";
import type { Config } from "../../../src/core/config/schema.ts";
import type { RoutableAction } from "../../../src/core/routing/routable-action.ts";
import type { IndexedRepository } from "../../../src/core/routing/route.ts";

/** A repository of the made-up organisation that these tests route in. */
export function repository(
  full_name: string,
  more: Partial<IndexedRepository> = {},
): IndexedRepository {
  return {
    full_name,
    description: null,
    topics: [],
    private: false,
    archived: false,
    paths: [],
    ...more,
  };
}

/** `yard` builds tractors; its folders, files and names are what the tests speak of. */
export const yard: readonly IndexedRepository[] = [
  repository("yard/plough", {
    description: "Turns soil: furrows, PTO shafts and hitches",
    paths: ["plough-core/src/FurrowPlanner.ts", "plough-hitch/hitch.conf", "README.md"],
  }),
  repository("yard/harvester", {
    topics: ["combine-harvester"],
    paths: [
      "lib/thresher.py",
      "lib/grain_tank.py",
      "lib/grain.bins",
      "README.md",
      "test/mudguard_test.py",
    ],
  }),
  repository("yard/field-library-north", { paths: ["acres/list.txt"] }),
  repository("yard/field-library-south", { paths: ["acres/list.txt"] }),
  repository("yard/sensor-lib-moisture"),
  repository("yard/release", { paths: ["scripts/tag_all.sh"] }),
  repository("yard/tools"),
  repository("yard/attachments", {
    paths: ["att-baler", "att-mower", "att-rake", "att-sprayer", "att-tedder", "att-seeder"].map(
      (folder) => `${folder}/index.ts`,
    ),
  }),
  repository("yard/SILO"),
  repository("yard/scarecrow", { archived: true, paths: ["straw-hat/hat.ts"] }),
  repository("yard/barn-cat"),
  repository("yard/winch-configure"),
  repository("yard/duckpond.github.com"),
];

/** A config with these repositories' words; `ignore` where `null` stands. */
export function words(of: Readonly<Record<string, readonly string[] | null>>): Config {
  return {
    ...defaultConfig,
    repositories: Object.fromEntries(
      Object.entries(of).map(([name, list]) => [
        name,
        { words: [...(list ?? [])], labels: [], ignore: list === null },
      ]),
    ),
  };
}

/** An action that says this, and nothing else. */
export function action(text: string, more: Partial<RoutableAction> = {}): RoutableAction {
  return { title: text, text, headings: [], parents: [], references: [], ...more };
}
