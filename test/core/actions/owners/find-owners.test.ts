import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOwners } from "../../../../src/core/actions/owners/find-owners.ts";
import { statementOf, type Surroundings } from "../statement-of.ts";

const actions = { above: ["# Actions"] };

function namesIn(text: string, around: Surroundings = {}): string[] {
  const { statement, context } = statementOf(text, around);
  return findOwners(statement, context).owners.map((owner) => owner.name);
}

describe("findOwners", () => {
  it.each<[string, string[], Surroundings?]>([
    ["Rachel will send the budget", ["Rachel"]],
    ["Rachel to check the budget", ["Rachel"]],
    ["Rachel agreed to write the report", ["Rachel"]],
    ["Rachel would like to be part of the choice of lamps", ["Rachel"]],
    ["Decide if the secretary will be the only contact", []],
    ["Decide if the secretary will pay the lamps", ["secretary"]],
    ["Proposed resolution: write a study of lamps (Rachel)", []],
    ["Resolution: Rachel will write a study of lamps", ["Rachel"]],
    ["Let's wait for the lamps", [], { above: ["# Actions", "Party preparation (Rachel)"] }],
    ["Wait for the lamps", ["Rachel"], { above: ["# Actions", "Party preparation (Rachel)"] }],
    ["Rachel and Tom volunteer to test the beta", ["Rachel", "Tom"]],
    ["Rachel, Tom & Vera will review it", ["Rachel", "Tom", "Vera"]],
    ["Anna/Tom to draft the agenda", ["Anna", "Tom"]],
    ["Too slow on old hosts: Rachel will look at the cache", ["Rachel"]],
    ["Action: Rachel to send the budget", ["Rachel"]],
    ["ACTION 3: Rachel will send the budget", ["Rachel"]],
    ["ACTION - Rachel: send the budget", ["Rachel"]],
    ["Action Rachel: send the budget", ["Rachel"]],
    ["Action item for Rachel: send the budget", ["Rachel"]],
    ["[Action - Rachel] send the budget", ["Rachel"]],
    ["action RT: send the budget", ["RT"]],
    ["We ran out of time, action for XYZ/FOO to answer by mail", ["XYZ", "FOO"]],
    ["Send the budget (Rachel)", ["Rachel"], actions],
    ["Send the budget (Rachel?)", ["Rachel"], actions],
    ["Budget: Rachel", ["Rachel"], actions],
    ["Budget: Rachel to look at last year's", ["Rachel"], actions],
    ["Budget: Rachel/Tom, medium priority", ["Rachel", "Tom"], actions],
    ["Send the budget - Rachel Tanaka", ["Rachel Tanaka"], actions],
    ["Send the budget – Rachel – completed", ["Rachel"], actions],
    ["Send the budget **Rachel Tanaka**", ["Rachel Tanaka"], actions],
    ["Send the budget - all", ["all"], actions],
    ["RT: send the budget", ["RT"], { ...actions, file: ["RT: see above"] }],
    ["RT + Tom: send the budget", ["RT", "Tom"], actions],
    ["@rt-42 to ping the authors", ["@rt-42"], { checked: false }],
    ["@rt-42 - update the page", ["@rt-42"], { checked: true }],
    ["The patch has to be rebased and reviewed by Rachel", ["Rachel"]],
    ["The editors will merge small changes", ["editors"]],
    ["Core team to vote on it", ["Core team"]],
    ["Rachel reviews section two", ["Rachel"]],
    ["Rachel has the account and will hand it over", ["Rachel"]],
    ["Clean the attic | Rachel | June", ["Rachel"], { table: ["Task", "Owner", "When"] }],
    ["Clean the attic | Rachel, Tom | June", ["Rachel", "Tom"], { table: ["What", "Who", "Due"] }],
    ["Clean the attic", ["Rachel"], { below: ["Owner: Rachel"] }],
    ["Clean the attic", ["Rachel"], { below: ["Assigned to: Rachel"] }],
    ["Clean the attic", ["Rachel"], { below: ["Owner: Rachel, due June 3"] }],
    ["Clean the attic", ["Rachel", "Tom"], { below: ["Rachel and Tom, by next week"] }],
    ["Clean the attic", ["Rachel"], { below: ["Rachel will have a look"] }],
    ["Clean the attic", ["Rachel"], { below: ["Rachel to check"] }],
    ["Clean the attic", ["Rachel"], { above: ["# Actions", "Rachel"] }],
    ["Clean the attic", ["Rachel"], { above: ["# Actions", "House (Rachel)"] }],
    ["Clean the attic", ["Rachel"], { above: ["Rachel will lead the work. Scope:"] }],
    ["Rachel: I'll file an issue", ["Rachel"]],
    ["[Rachel] I will ask them", ["Rachel"]],
    ["I can take the first chapter.", ["Rachel"], { before: "Rachel: That is long." }],
    ["Will ask the vendor", ["Rachel"], { above: ["Rachel: the vendor is late"] }],
    ["Quorl will send the patch", ["Quorl"], { attendees: ["Quorl Bexley"] }],
    ["QB: will send the patch", ["QB"], { attendees: ["Quorl Bexley"] }],
    ["Send the budget (Action: Rachel)", ["Rachel"]],
    ["Rachel (Acme): send the budget", ["Rachel"], actions],
    ["Rachel → send the budget", ["Rachel"], actions],
    ["Rachel's action: send the budget", ["Rachel"], actions],
    ["Rachel send the budget", ["Rachel"], { checked: false }],
    ["Send the budget, Rachel", ["Rachel"], actions],
    ["Send the budget @rt @tomv", ["@rt", "@tomv"], actions],
    ["Send the budget (Rachel, by Friday)", ["Rachel"], actions],
    ["Send the budget (Rachel - June)", ["Rachel"], actions],
    ["Could Rachel send the budget?", ["Rachel"]],
    ["Tom suggested Rachel follow up with the bank", ["Rachel"]],
    ["Rachel and I will send it", ["Rachel"]],
    ["The budget is late, Rachel volunteers", ["Rachel"]],
    ["Decision: Rachel leads the review", ["Rachel"]],
    ["Rachel is responsible for the review", ["Rachel"]],
    ["Zenova will contribute the patch", ["Zenova"]],
    ["rachel to send the budget", ["rachel"], { attendees: ["Rachel Tanaka"] }],
    ["To be tested by Rachel and NewSite", ["Rachel", "NewSite"], { attendees: ["Rachel"] }],
    ["Who wants to review the plan?", ["Rachel"], { below: ["Rachel; should ask Tom, too"] }],
    ["Are there notes of that call?", ["Rachel"], { below: ["Rachel: not sure, will check"] }],
    ["We'll think about it and tell you.", ["Quorl"], { above: ["Quorl:"] }],
    ["Who does it? Rachel asks the bank", ["Rachel"]],
    ["Quorl collects the answers until 14 August", ["Quorl"]],
    ["Alpha by end of February, Rachel does the build", ["Rachel"]],
    ["Rachel, could you ask the bank for a copy?", ["Rachel"]],
    ["RT   write to the bank", ["RT"], actions],
    ["RT, TV   find out how many were sold", ["RT", "TV"], { above: ["# Left to do"] }],
    ["A.I. (Rachel): compare both", ["Rachel"]],
    ["Action → Rachel: book the room", ["Rachel"]],
    ["[closed] Rachel: cancel the storage", ["Rachel"], actions],
    ["16:04:10 <Ann> ACTION: nick to merge it", ["nick"]],
    ["publish it under an open licence (Rachel), add the tests", ["Rachel"], actions],
    ["check the copyright, rachel", ["rachel"], { attendees: ["Rachel Tanaka"] }],
    ["write it (rachel)", ["rachel"], { file: ["Here: rachel, tomv"] }],
    ["ask for a discount - Grete", ["Grete"], { file: ["Rachel, Nils, Grete, Abdou"] }],
    [
      "Glossary: settle it **Ilse Brandt**, **Noor Haddad**",
      ["Ilse Brandt", "Noor Haddad"],
      actions,
    ],
    ["Rachel volunteers to move the server", ["Rachel"]],
    ["Will try to publish a first version", ["GridX"], { above: ["GridX has a prototype"] }],
    ["AI: [Rachel] send the budget", ["Rachel"]],
    ["[Rachel] to send the budget", ["Rachel"]],
    ["AI/Rachel: send the budget", ["Rachel"]],
    ["Rachel AI: send the budget", ["Rachel"]],
    ["TODO(rtanaka): send the budget", ["rtanaka"]],
    ["ACTION rtanaka: send the budget", ["rtanaka"]],
    ["#action rtanaka send the budget", ["rtanaka"]],
    ["ACTION: rtanaka to send the budget (tomv, 18:04:22)", ["rtanaka"]],
    ["TODO @rt-42 send the budget", ["@rt-42"]],
    ["**ACTION:** [Rachel] to send the budget", ["Rachel"]],
    ["ACTION on Rachel to send the budget", ["Rachel"]],
    ["Action: van der Berg to send the budget", ["van der Berg"]],
    ["@rt @tomv send the budget", ["@rt", "@tomv"], actions],
    ["@Rachel Tanaka next year's budget", ["@Rachel Tanaka"], actions],
    ["Send the budget (Rachel with Tom)", ["Rachel", "Tom"], actions],
    ["Rachel w/ Tom to send the budget", ["Rachel", "Tom"], actions],
    ["Rachel and possibly Tom to send the budget", ["Rachel", "Tom"], actions],
    ["Send the budget (Rachel to do)", ["Rachel"], actions],
    ["Send the budget (Rachel, Q3)", ["Rachel"], actions],
    ["Send the budget — Rachel (3 June)", ["Rachel"], actions],
    ["Send the budget. Rachel", ["Rachel"], actions],
    ["Send the budget by 3 June, Rachel & Tom", ["Rachel", "Tom"], actions],
    ["Send the budget _Rachel_", ["Rachel"], actions],
    ["Send the budget. Driver: Rachel", ["Rachel"], actions],
    ["Rachel said that she would send the budget", ["Rachel"]],
    ["Rachel was asked to send the budget", ["Rachel"]],
    ["Rachel is tasked with sending the budget", ["Rachel"]],
    ["Rachel renames the columns of the budget", ["Rachel"]],
    ["Rachel sends the budget so that people can vote on it", ["Rachel"]],
    ["She will send a patch.", ["Rachel"], { before: "Rachel found the reason." }],
    ["<rtanaka> I'll send the budget", ["rtanaka"]],
    ["18:04:22 <rtanaka> ok, will send the budget", ["rtanaka"]],
    ["18:04:22 <rtanaka> Tom: I can send the budget", ["Tom"]],
    [
      "maintain it: rtanaka can show how",
      ["rtanaka"],
      { file: ["rtanaka noted a bug", "rtanaka says yes"] },
    ],
    ["Send the budget", ["Rachel"], { above: ["# Call", "# Actions for Rachel"] }],
    ["Send the budget", ["Rachel"], { above: ["# Actions", "Rachel's tasks:"] }],
    ["Send the budget", ["Rachel"], { below: ["Rachel will do it by June 3"] }],
    ["Send it | rtanaka, tomv | June", ["rtanaka", "tomv"], { table: ["What", "Owner", "Due"] }],
    ["Send it | sig leads | June", ["sig leads"], { table: ["What", "Owner", "Due"] }],
    ["Send it | Legal | June", ["Legal"], { table: ["What", "Owner", "Due"] }],
    ["Send it | Rachel (with Tom) | June", ["Rachel", "Tom"], { table: ["What", "Who", "Due"] }],
    ["Rachel's going to write to them", ["Rachel"]],
    ["Rachel, with Tom, will draft it", ["Rachel", "Tom"]],
    ["Rachel with help from Tom will draft it", ["Rachel", "Tom"]],
    ["Rachel from Acme will draft it", ["Rachel"]],
    ["Rachel promised a draft", ["Rachel"]],
    ["Rachel is writing the report", ["Rachel"], actions],
    ["[@rt-42] write the report", ["@rt-42"], actions],
    ["@rt-42, @tom write the report", ["@rt-42", "@tom"], actions],
    ["[Rachel] write the report", ["Rachel"], actions],
    ["(Rachel, Tom) write the report", ["Rachel", "Tom"], actions],
    ["Rachel -- write the report", ["Rachel"], actions],
    ["Write the report (Rachel by June 3)", ["Rachel"], actions],
    ["Write the report (Rachel) by June 3", ["Rachel"], actions],
    ["Write the report - Rachel by June 3", ["Rachel"], actions],
    ["TSC to vote on it", ["TSC"], actions],
    ["Clean the attic | Rachel | June", ["Rachel"], { table: ["Task", "Owner / Lead", "When"] }],
    ["Clean the attic | Rachel | June", ["Rachel"], { table: ["Task", "Driver", "When"] }],
    ["Clean the attic | ~~Rachel~~ Tom | June", ["Tom"], { table: ["Task", "Owner", "When"] }],
    ["Clean the attic", ["Rachel Tanaka"], { above: ["# Actions", "Rachel Tanaka (Acme)"] }],
    ["Clean the attic", ["Rachel"], { above: ["Rachel will:"] }],
    ["Clean the attic", ["Rachel"], { ...actions, below: ["Action: Rachel"] }],
    ["Clean the attic", ["Rachel"], { ...actions, below: ["→ Rachel"] }],
    ["She sends a patch.", ["Rachel"], { before: "The reason was found by Rachel." }],
    ["She can send a patch.", ["Rachel"], { before: "Rachel found the reason." }],
  ])("%j → %j", (text, owners, around) => {
    expect(namesIn(text, around)).toEqual(owners);
  });

  it.each<[string, Surroundings?]>([
    ["The parser will check the input"],
    ["Documentation to be written"],
    ["Add an option to the Parser", actions],
    ["Support for XML (API)", { ...actions, file: ["Use the API", "The API is slow"] }],
    ["Rachel: we should rewrite the parser"],
    ["Rachel suggested that the cache is too small"],
    ["Import of changes requested by Rachel"],
    ["Parser: add an option", { file: ["The Parser is slow", "the parser crashed"] }],
    ["Best to open an issue there"],
    ["Start a Doodle to find a date"],
    ["We discussed it with Rachel"],
    ["Convert to Git", { ...actions, file: ["in Git", "the Git mirror"] }],
    ["Ask Rachel to review", actions],
    ["Switch it off", { above: ["# Sundew Steering Committee", "# Actions"] }],
    ["Work on it after testing by sites"],
    ["Motion to approve the minutes", actions],
    ["Send the budget cc @rt", actions],
    ["Thanks to @rt for the report", actions],
    ["Rachel will be asked to send it"],
    ["Rachel: Will there be any notes?"],
    ["Work out how patches can be imported by Rachel"],
    ["Docker: update the image", actions],
    ["Docs: fix the links", actions],
    ["Fix the tests (Windows)", actions],
    ["Linux should work"],
    ["Widgets to start with the basics", actions],
    ["Send the budget, cc **Rachel**", actions],
    ["Send the budget (Google Docs)", actions],
    ["Rachel asks whether we need a budget"],
    ["Rachel reports that the budget is late"],
    ["Rachel: can someone send the budget?"],
    ["Rachel's budget will be sent by mail"],
    ["I'm happy to send it", { above: ["# Call", "# Minutes"] }],
    ["She will send a patch.", { before: "Rachel and Vera found the reason." }],
    ["Send it | TBD | June", { table: ["What", "Owner", "Due"] }],
    ["todo: docs for the budget"],
    ["Rachel's draft to be reviewed", actions],
    ["Yeah, I'll take it"],
    ["Rachel is writing the report"],
    ["[Docs] update the index", actions],
    ["(Optional) Write the report", actions],
    ["She notes that it is late.", { before: "Rachel found the reason." }],
  ])("%j → nobody", (text, around) => {
    expect(namesIn(text, around)).toEqual([]);
  });

  it("adds who will help by the next sentence", () => {
    const { statement, context } = statementOf("Rachel will create the page.");
    const block = {
      ...statement.block,
      text: `${statement.text} Tom and Vera Lee will help.`,
    };
    const { owners } = findOwners({ ...statement, block, parts: 2 }, context);
    expect(owners.map((owner) => owner.name)).toEqual(["Rachel", "Tom", "Vera Lee"]);
  });

  it("gives logins by full name, first name, initials and handle", () => {
    const people = { "rt-42": ["Rachel Tanaka"], tomv: ["Tom Vries", "TomV"] };
    for (const [text, login] of [
      ["Rachel Tanaka will send it", "rt-42"],
      ["Rachel will send it", "rt-42"],
      ["RT will send it", "rt-42"],
      ["TomV to check the list", "tomv"],
      ["@rt-42 will send it", "rt-42"],
      ["@someone-else will send it", "someone-else"],
    ] as const) {
      const { statement, context } = statementOf(text, { people });
      expect(findOwners(statement, context).owners.map((owner) => owner.login)).toEqual([login]);
    }
  });

  it("reports an ambiguous name and assigns nobody", () => {
    const people = { rt: ["Rachel Tanaka"], rk: ["Rachel Kim"] };
    const { statement, context } = statementOf("Rachel will send it", { people });
    const { owners, problems } = findOwners(statement, context);
    expect(owners).toEqual([{ name: "Rachel", login: null }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("rt or rk");
    expect(problems[0]?.line).toBe(7);
  });

  it("does not change by a URL behind the text", () => {
    const texts = [
      "Rachel will send it",
      "Send it",
      "Budget: Rachel will see",
      "Tom and Vera to check",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.webUrl({ withFragments: true }), (text, url) => {
        expect(namesIn(`${text} ${url}`)).toEqual(namesIn(text));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(namesIn(text, actions)).toBeInstanceOf(Array);
      }),
    );
  });
});
