import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTitle } from "../../../../src/core/actions/titles/write-title.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

function titleOf(text: string, around: Surroundings = {}): string {
  const { statement, context } = statementOf(text, around);
  return writeTitle(statement, context);
}

describe("writeTitle", () => {
  it.each<[string, string, Surroundings?]>([
    ["Action: Rachel to send the yearly budget by Friday", "Send the yearly budget"],
    ["Rachel will look at caching the schema files", "Look at caching the schema files"],
    ["Rachel and Tom agreed to write the annual report", "Write the annual report"],
    ["Write the annual report (Rachel)", "Write the annual report", { above: ["# Actions"] }],
    [
      "Write the annual report - Rachel - done",
      "Write the annual report",
      { above: ["# Actions"] },
    ],
    ["We should document the schema format.", "Document the schema format"],
    ["Schema format to be documented in the wiki", "Document schema format in the wiki"],
    [
      "All templates need to be converted to the new layout",
      "Convert all templates to the new layout",
    ],
    ["It would be good to run the linter on old scripts", "Run the linter on old scripts"],
    ["Need a tool to compare two profiles", "Provide a tool to compare two profiles"],
    ["Integration of the new compiler into the build", "Integrate the new compiler into the build"],
    [
      "old-tool command line not used by anybody: remove it",
      "Remove the unused old-tool command line",
    ],
    [
      "Agreement that plugin is the right way: need to merge the code",
      "Merge the old.pm code into plugin",
      { above: ["old.pm vs. plugin"] },
    ],
    ["need to merge the code", "Parser rewrite: merge the code", { above: ["# Parser rewrite"] }],
    ["remove it", "Remove the old website", { above: ["# Actions", "Old website"] }],
    ["Web site: need to be refurbished", "Refurbish web site"],
    ["Merge https://github.com/acme/tools/pull/8/files into main", "Merge acme/tools#8 into main"],
    ["The cache should drop old pages", "Make the cache drop old pages"],
    ["The probe should not keep log files", "Make sure the probe does not keep log files"],
    ["The guide should be available in June", "Make the guide available"],
    ["Issue with the login page, need to be documented", "Document issue with the login page"],
    ["Parser available but not yet integrated in the tool", "Integrate parser in the tool"],
    ["A few patches to be rebased and reviewed by Rachel", "Rebase a few patches"],
    ["Quota management", "Website: work on quota management", { above: ["Website"] }],
    ["--verbose option for the checker", "Add --verbose option for the checker"],
    ["Sure, I will order chairs for the hall", "Order chairs for the hall"],
    ["Rachel was tasked with finding a hall for May", "Find a hall for May"],
    ["~~Order chairs for the hall~~ done", "Order chairs for the hall"],
    ["Order chairs for the hall [time=Mon, Mar 9, 2026]", "Order chairs for the hall"],
    [":dart: Order chairs for the hall", "Order chairs for the hall"],
    ["Unassigned – order chairs for the hall", "Order chairs for the hall"],
    ["Move the party to Friday", "Move the party to Friday"],
    ["DNS changes", "Website: make DNS changes", { above: ["Website"] }],
    ["nlist renaming into dict in all old profiles", "Rename nlist into dict in all old profiles"],
    ["Better results of the internal search", "Improve results of the internal search"],
    ["Proposal for a new generation of build tools", "Propose a new generation of build tools"],
    [
      "What node types are used across the farm?",
      "Find out what node types are used across the farm",
    ],
    ["Who is going to write the annual report?", "Write the annual report"],
    ["Shall we drop the old protocol in the library?", "Drop the old protocol in the library"],
    ["Since it is late, we need to order the big tent", "Order the big tent"],
    ["Travis is slow and we will switch to other builders", "Travis: switch to other builders"],
    [
      "The licence has changed and Rachel should review the patch",
      "Licence: review the patch",
      { above: ["# Actions"] },
    ],
    [
      "Rewrite with a faster backend",
      "Rewrite search-index with a faster backend",
      { above: ["search-index"] },
    ],
    ["support YUM", "Support YUM in repo-sync", { above: ["repo-sync"] }],
    ["follow up", "Follow up on the old website", { above: ["Old website"] }],
    ["Config files, move to /etc", "Move config files to /etc"],
    ["parser: lot of complaints, need rewriting", "Rewrite parser"],
    ["The tables will be published for April", "Publish the tables for April"],
    ["Old hosts lose their disk: should not happen", "Fix: old hosts lose their disk"],
    ["Run `sync --all: now` on every host", "Run sync --all: now on every host"],
    ["Move the call to 10:30 for everybody", "Move the call to 10:30 for everybody"],
    [
      "Clean the dusty attic | Ann | June",
      "Clean the dusty attic",
      { table: ["Task", "Owner", "Due"] },
    ],
    ["Draft paper to be submitted to the journal", "Submit draft paper to the journal"],
    ["Build tools: Rachel will continue to maintain them", "Continue to maintain Build tools"],
    [
      "New user guide agreed: make it a chapter of the manual",
      "Make New user guide a chapter of the manual",
    ],
    ["Script for automated conversion", "Write a script for automated conversion"],
    ["Jenkins, Nexus deployment", "Deploy Jenkins, Nexus"],
    ["Perl::Critic", "Work on Perl::Critic"],
    [
      "Rachel as the next maintainer of the parser",
      "Make Rachel the next maintainer of the parser",
    ],
    [
      "Support for the snapshot plugin of the installer: ability for it to keep old pictures of all the file systems",
      "Support the snapshot plugin of the installer",
    ],
    [
      "Work on the multipath extension but noted that updating all of the many tools is going to be hard",
      "Work on the multipath extension",
    ],
    [
      "what's needed to progress to a committee draft",
      "Find out what's needed to progress to a committee draft",
    ],
    ["Rachel to take to open the first issue", "Open the first issue"],
    [
      "Tom and Rachel will look to define the rubric of the review",
      "Define the rubric of the review",
    ],
    ["Proposal to run the agent in strict mode", "Run the agent in strict mode"],
    ["Mail handle follow up [@acme]", "Follow up on mail handle"],
    ["Main goal: show the users what changed", "Show the users what changed"],
    ["Proposed resolution: do a study of the flags", "Do a study of the flags"],
    [
      "Need to have unique numbers in all tables. ; list coming soon",
      "Have unique numbers in all tables",
    ],
    ["Rachel to order labels for the cables", "Order labels for the cables"],
    ["Somebody write a guide for the visitors", "Write a guide for the visitors"],
    [
      "The move may be an occasion to ask all of the old maintainers",
      "Ask all of the old maintainers",
    ],
    ["There seems to be consensus that we should drop the old API", "Drop the old API"],
    ["The remaining work is enlarging the margins of the logo", "Enlarge the margins of the logo"],
    ["We’re going to try a smaller font in the tables", "Try a smaller font in the tables"],
    [
      "The proxy will return figures of all the disks",
      "Make the proxy return figures of all the disks",
    ],
    ["The wizard will be the only way into the shop", "Make the wizard the only way into the shop"],
    ["Option name should be renamed optionKey", "Rename option name to optionKey"],
    [
      "Should be provided by the Acme workshop",
      "Have the Acme workshop provide lamps",
      { above: ["# Lamps"] },
    ],
    [
      "Old hosts lose their disk, further investigation needed",
      "Investigate: old hosts lose their disk",
    ],
    ["The probe doesn't start on old hosts", "Fix: the probe doesn't start on old hosts"],
    ["Gradual move to the new host: web, mail", "Work on gradual move to the new host: web, mail"],
    ["On the web site, remove the ads?", "Remove the ads on the web site"],
    ["A new table for the guests", "Add a new table for the guests"],
    ["Further discussion needed on the colours of the flag", "Discuss the colours of the flag"],
    ["Pull request to add maps is a natural first step", "Open a pull request to add maps"],
    ["Can anyone help move the tables? acme/hall#3", "Help move the tables"],
    [
      "The draft is nearly done, it needs only a few words etc. Please send comments to the list",
      "Send comments to the list",
    ],
    ["Finish the plan of the hall by the 5/26 board call", "Finish the plan of the hall"],
    [
      "Add a spare address for each of the hosts, in case the first one in the list is not there",
      "Add a spare address for each of the hosts",
    ],
  ])("%j → %j", (text, title, around) => {
    expect(titleOf(text, around)).toBe(title);
  });

  it("says what a bare pronoun stands for", () => {
    const { statement, context } = statementOf("Rachel will look at this");
    const above = { ...statement.block, text: "The cache drops pages that are in use" };
    const heading = {
      ...statement.block,
      kind: "heading" as const,
      text: "Site report of Acme",
      children: [above, statement.block],
    };
    const among = { ...statement, ancestors: [...statement.ancestors, heading] };
    expect(writeTitle(among, context)).toBe("Look at: the cache drops pages that are in use");
  });

  it("stays as it is when its text is wrapped anew", () => {
    const texts = [
      "Rachel will look at caching the schema files of all sites before the next release comes out",
      "Old hosts lose their disk: should not happen, as it takes a day to install them again from scratch",
      "We should document the schema format, because nobody knows how it came to be",
      "The cache should drop old pages that nobody has asked for since the start of the year",
      "Since it is late, we need to order the big tent (the small one leaks) and ask for chairs",
    ];
    const breaks = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), breaks, (one, broken) => {
        const wrapped = one
          .split(" ")
          .reduce((all, next, i) => `${all}${broken[i % 24] === true ? "\n" : " "}${next}`);
        expect(titleOf(wrapped)).toBe(titleOf(one));
      }),
    );
  });

  it.each([
    [
      "Move the mirror to the new host of the institute: the old one has no diks left, and nobody knows why",
      "Move the mirror to the new host of the institute: the old one has no disk left, and nobody knows why",
    ],
    [
      "Move the mirror to the new host, which was bougth in May by the institute for the whole project",
      "Move the mirror to the new host, which was bought in May by the institute for the whole project",
    ],
  ])("%j: a typo mended outside of its words leaves it", (before, after) => {
    expect(titleOf(after)).toBe(titleOf(before));
  });

  it("does not change by a typo mended below it or beside it", () => {
    const beside = (note: string): string =>
      titleOf("Move the mirror to the new host", {
        below: [note],
        file: [note],
        above: ["# Hosts"],
      });
    expect(beside("teh old one is fulll")).toBe(beside("the old one is full"));
  });

  const word = fc.constantFrom(
    ..."the parser should merge code into `a b`, and (really) need to check: https://example.org/a/b it Rachel will by Friday \n **bold** – done [x] #12 ünï".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
  );

  it("is one line of 1 to 80 characters for any text", () => {
    fc.assert(
      fc.property(text, fc.option(fc.string({ maxLength: 60 })), (one, above) => {
        const title = titleOf(one, above === null ? {} : { above: [`# ${above}`] });
        const length = Array.from(title).length;
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(80);
        expect(title).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  it("cuts no word", () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(plain, (words) => {
        const title = titleOf(`Check ${words.join(" ")}`);
        const known = new Set(["check", ...words]);
        for (const one of title.replace("…", "").toLowerCase().split(" "))
          expect(known).toContain(one);
      }),
    );
  });
});
