import { describe, expect, it } from "vitest";
import { playHistory } from "../../src/cli/replay/play-history.ts";

const HEAD = "# Call, 5 March 2024\n\nPresent: Ada, Ben, Cleo\n\n## Action items\n\n";
const PARSER = "- [ ] Ada: fix the parser of the config files\n";
const DISKS = "- [ ] Ben: order new disks for the archive\n";
const SCHEMA = "- [ ] Update the documentation of the schema\n";
const CEPH = `\n## ncm-ceph\n\n${SCHEMA}`;
const NETWORK = `\n## ncm-network\n\n${SCHEMA}`;
const GRUB = `\n## ncm-grub\n\n${SCHEMA}`;
const VENDOR = "- [ ] Cleo: call the vendor about the broken switch\n";

/** What each version does to the issues, by the words of the titles that tell them apart. */
async function play(...texts: string[]): Promise<string[]> {
  const versions = texts.map((text, i) => ({
    file: `${i}.md`,
    path: "minutes/2024-03-05.md",
    bytes: new TextEncoder().encode(text),
    commit: null,
    date: new Date(Date.UTC(2024, 2, 5 + i)),
    message: null,
  }));
  const replay = await playHistory({ repo: "acme/minutes", versions }, "", []);
  return replay.versions.map(({ changes }) =>
    changes.map(({ kind, issue }) => `${kind} ${issue}`).join(", "),
  );
}

const FIRST = HEAD + PARSER + DISKS;
const OPENED = "create 2, create 3";

describe("an edit", () => {
  it.each<[string, string[], string[]]>([
    ["CRLF", [FIRST.replaceAll("\n", "\r\n")], [""]],
    ["bullets", [FIRST.replaceAll("- [ ]", "* [ ]")], [""]],
    ["reflow", [FIRST.replace("parser of", "parser\n  of")], [""]],
    ["moved, both", [HEAD + DISKS + PARSER], [""]],
    ["moved under another heading", [`${HEAD + DISKS}\n## More action items\n\n${PARSER}`], [""]],
    ["a line inserted above", [HEAD + VENDOR + PARSER + DISKS], ["create 4"]],
    [
      "ticked, and unticked",
      [FIRST.replace("[ ] Ada", "[x] Ada"), FIRST],
      ["update 2, comment 2, close 2", "update 2, reopen 2, comment 2"],
    ],
    [
      "removed, and put back",
      [HEAD + DISKS, FIRST],
      ["comment 2, close 2", "update 2, reopen 2, comment 2"],
    ],
    [
      "removed, put back elsewhere and reworded",
      [HEAD + DISKS, HEAD + DISKS + PARSER.replace("fix", "repair")],
      ["comment 2, close 2", "update 2, reopen 2, comment 2"],
    ],
    ["another owner", [FIRST.replace("Ada:", "Cleo:")], ["update 2, comment 2"]],
    ["another owner's twin", [FIRST + PARSER.replace("Ada:", "Cleo:")], ["create 4"]],
    [
      "a twin with another number",
      [`${FIRST}- [ ] Ada: merge PR 1\n`, `${FIRST}- [ ] Ada: merge PR 1\n- [ ] Ada: merge PR 2\n`],
      ["create 4", "create 5"],
    ],
    ["replaced by another task", [HEAD + VENDOR + DISKS], ["comment 2, close 2, create 4"]],
    ["everything gone", [HEAD], ["comment 2, close 2, comment 3, close 3"]],
    ["done when first seen", [`${FIRST}- [x] Cleo: call the vendor\n`], [""]],
  ])("%s", async (_what, later, expected) => {
    expect(await play(FIRST, ...later)).toEqual([OPENED, ...expected]);
  });

  it("of one of the same sentences under several headings concerns that one alone", async () => {
    const top = "# Call, 5 March 2024\n";
    expect(
      await play(
        top + CEPH + NETWORK + GRUB,
        top + NETWORK + GRUB,
        top + GRUB + NETWORK,
        top + GRUB.replace("[ ]", "[x]") + NETWORK,
      ),
    ).toEqual([
      "create 2, create 3, create 4",
      "comment 2, close 2",
      "",
      "update 4, comment 4, close 4",
    ]);
  });
});
