import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDue } from "../../../../src/core/actions/fields/find-due.ts";
import { statementOf, type Surroundings } from "./statement-of.ts";

/** The meeting is on Tuesday, 14 May 2024. */
function dueOf(text: string, around: Surroundings = {}): string | null {
  const { statement, context } = statementOf(text, around);
  return findDue(statement, context).due;
}

describe("findDue", () => {
  it.each<[string, string, Surroundings?]>([
    ["Send the patch by Friday", "2024-05-17"],
    ["Send the patch by end of next week", "2024-05-26"],
    ["Send the patch by the end of the week", "2024-05-19"],
    ["Will send the patch next week", "2024-05-26"],
    ["Merge by middle of next week", "2024-05-22"],
    ["Send the patch by mid-week", "2024-05-15"],
    ["Send the patch before Christmas", "2024-12-25"],
    ["Deadline for all fixes: June", "2024-06-30"],
    ["Outline by Sept.", "2024-09-30"],
    ["Outline by March", "2025-03-31"],
    ["Outline by mid June", "2024-06-15"],
    ["Send the patch by 5/26", "2024-05-26"],
    ["Send the patch by 26/5", "2024-05-26"],
    ["Will be ready in two weeks", "2024-05-28"],
    ["Hope to publish it in one month", "2024-06-14"],
    ["Send the patch within 10 days", "2024-05-24"],
    ["Publish by Q3", "2024-09-30"],
    ["Publish by the end of the year", "2024-12-31"],
    ["Publish (due 2024-07-01)", "2024-07-01"],
    ["Report (due: July 3, 2024)", "2024-07-03"],
    ["Report due May 3rd, 2024", "2024-05-03"],
    ["Paper must be ready June 1st", "2024-06-01"],
    ["Announce the winners: Thursday, May 23rd", "2024-05-23"],
    ["June: find the partners", "2024-06-30"],
    ["Finish it by the next meeting", "2024-06-11", { file: ["Next meeting: 11 June 2024"] }],
    ["Clean the attic | Ann | June 3", "2024-06-03", { table: ["Task", "Owner", "Due date"] }],
    ["Clean the attic", "2024-06-03", { below: ["Deadline: June 3"] }],
    ["Clean the attic", "2024-05-28", { above: ["First steps (2 weeks)"] }],
    ["Look at the numbers again in six weeks", "2024-06-25"],
    ["Rachel: tag rc1 on Friday", "2024-05-17"],
    ["Tell the users — Rachel, today", "2024-05-14"],
    ["Will send it tonight", "2024-05-14"],
    ["Rachel cuts the branch on 26 June", "2024-06-26"],
    ["Will let them know two weeks from now", "2024-05-28"],
    ["Test hosts: next week (Rachel)", "2024-05-26"],
    ["Try it before November", "2024-10-31"],
    ["Read it before the next meeting (19 June)", "2024-06-19"],
    ["Write it up for the directors' meeting on June 19", "2024-06-19"],
    ["Send it by EOD", "2024-05-14"],
    ["Send it by COB Friday", "2024-05-17"],
    ["Send it by 10:30 on Friday", "2024-05-17"],
    ["Send it on Thursday", "2024-05-16"],
    ["Send it Wednesday", "2024-05-15"],
    ["Send it by Tuesday next week", "2024-05-21"],
    ["Send it by the 20th", "2024-05-20"],
    ["Send it by the 3rd", "2024-06-03"],
    ["Send it by mid-June", "2024-06-15"],
    ["Send it by 03.06.2024", "2024-06-03"],
    ["Send it before the release on 3 June", "2024-06-03"],
    ["Send it by the end of the quarter", "2024-06-30"],
    ["Send it within the next month", "2024-06-14"],
    ["Send it by the end of the summer", "2024-08-31"],
    ["Clean the attic by 2025-01-15", "2025-01-15", { date: null }],
    ["Send it by EOQ", "2024-06-30"],
    ["Send it by end of month", "2024-05-31"],
    ["Send it by end-June", "2024-06-30"],
    ["Send it by 2025Q1", "2025-03-31"],
    ["Send it in two to three weeks", "2024-06-04"],
    ["Send it the week of June 3", "2024-06-09"],
    ["Send it by 20240615", "2024-06-15"],
    ["Send it by 1/6", "2024-06-01"],
    ["Send it by 6/7", "2024-07-06", { file: ["The vote of 29/4 was counted"] }],
    ["Send it by 15.6.", "2024-06-15", { file: ["Written on 14.05.2024"] }],
    ["Send it [June 1]", "2024-06-01"],
    ["Send it 📅 2024-06-01", "2024-06-01"],
    ["Send it for the meeting on 1 June", "2024-06-01"],
    ["Send it ahead of the 1 June call", "2024-06-01"],
    ["Rachel (3 June): send it", "2024-06-03"],
    ["Send it for next time", "2024-06-11", { file: ["Next meeting: 11 June 2024"] }],
    ["Send it before the release of 3.2", "2024-06-20", { file: ["Release 3.2: June 20"] }],
    ["Send it for the 3.2 release", "2024-06-20", { file: ["3.2 will be released on 20 June"] }],
    ["Send it before the next release", "2024-06-20", { file: ["Next release: 20 June"] }],
    ["Have it ready by then.", "2024-06-04", { before: "The next call is on 4 June." }],
    ["Have it ready by then", "2024-07-31", { above: ["Vera comes back in July"] }],
    ["To be sent in June", "2024-06-14", { above: ["Budget: must be done before June 14"] }],
    ["Send it", "2024-06-03", { below: ["June 3"] }],
    ["Send it", "2024-06-06", { below: ["RT: pushing to the 6/6 call"] }],
    ["Send it", "2024-06-30", { below: ["Postponed to June"] }],
    ["Send it", "2024-06-03", { below: ["Rachel will do it by June 3"] }],
    ["Send it", "2024-05-28", { above: ["# Call", "# Actions for the next two weeks"] }],
    ["Send it | Rachel | June 3", "2024-06-03", { table: ["Task", "Owner", "Date"] }],
  ])("%j → %s", (text, due, around) => {
    expect(dueOf(text, around)).toBe(due);
  });

  it.each<[string, Surroundings?]>([
    ["Send the patch"],
    ["Try the beta in 15.4"],
    ["Release 24.6.1 has to be tested"],
    ["Present the results at the June workshop"],
    ["Fix what broke since March"],
    ["It was released in April 2024, update the page"],
    ["Act on today's proposal"],
    ["It may march on"],
    ["Ann will publish the tables for April"],
    ["Publish the May newsletter"],
    ["Send it after Friday"],
    ["Rachel cannot come in June"],
    ["Upgrade to 24.04"],
    ["Send the patch by Friday", { date: null }],
    ["Finish it by the next meeting"],
    ["Send it by 15.6."],
    ["Move to 22.11", { file: ["Written on 14.05.2024"] }],
    ["Send it before the release of 3.2", { file: ["Release 3.1: June 20"] }],
    ["Send what was discussed on May 2"],
    ["Have it ready by then"],
    ["Send it | Rachel | April 3", { table: ["Task", "Owner", "Date"] }],
  ])("%j → no due date", (text, around) => {
    expect(dueOf(text, around)).toBeNull();
  });

  it("is an ISO date or null for any text, and never throws", () => {
    const words = fc.constantFrom(
      ..."by next week May 31 2/30 end of June Q5 in 999 months Friday 2024-13-45 mid (2 weeks) Easter".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(dueOf(one) ?? "2024-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
