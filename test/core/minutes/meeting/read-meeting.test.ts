import { describe, expect, it } from "vitest";
import { meetingAt } from "../../../../src/core/minutes/meeting/meeting-at.ts";
import { parseDate } from "../../../../src/core/minutes/meeting/parse-date.ts";
import { readMinutes } from "../../../../src/core/minutes/read-minutes.ts";

describe("parseDate", () => {
  it.each([
    ["2017-03-21", "2017-03-21"],
    ["2017_3_1 minutes", "2017-03-01"],
    ["20170321", "2017-03-21"],
    ["2016 02 11 minutes", "2016-02-11"],
    ["Wed 8 July 2016", "2016-07-08"],
    ["Oct 24, 2025", "2025-10-24"],
    ["July 1st, 2020", "2020-07-01"],
    ["21-23 March 2017", "2017-03-21"],
    ["22-24/3/06", "2006-03-22"],
    ["September 29 - 30, 2015", "2015-09-29"],
    ["28-5-24", "2024-05-28"],
    ["28.5.2024", "2024-05-28"],
    ["5/28/2024", "2024-05-28"],
    ["2021-02-30", null],
    ["version 17.12.1", null],
    ["July 8", null],
    ["May be worth it", null],
  ])("%s → %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it("takes the year of what stands around it, and none from today", () => {
    expect(parseDate("July 8", 2016)).toBe("2016-07-08");
    expect(parseDate("07-31", 2025)).toBe("2025-07-31");
  });
});

describe("the meeting of minutes", () => {
  it.each([
    ["m.md", "---\ndate: 2019-05-06\n---\n# Notes of 7 May 2019", "2019-05-06"],
    ["2019-05-06-team.md", "# Meeting of 7 May 2019", "2019-05-06"],
    ["notes/2019/05/06/index.md", "# Meeting", "2019-05-06"],
    ["m.md", "---\ndate: 20190506\n---\n# Notes", "2019-05-06"],
    ["notes/2016/july-08.md", "# July 8", "2016-07-08"],
    ["m.md", "---\ndates: 15-19 October 2018\n---\n# Summit", "2018-10-15"],
    [
      "m.txt",
      "RELEASE MEETING\n\nTuesday 5 March 2024, 14:00\n\nNext meeting 19 March",
      "2024-03-05",
    ],
    ["m.md", "# Meeting of 7 May 2019\n\ntext", "2019-05-07"],
    ["m.md", "# Meeting\n\n- Date: 7 May 2019", "2019-05-07"],
    ["m.md", "# Meeting\n\nWe met on July 8.", null],
  ])("%s: %j is of %s", (path, text, date) => {
    expect(readMinutes({ path, text }).meeting.date).toBe(date);
  });

  it.each([
    ["---\ntitle: T\ndate: 2019-02-31\n---\n# Notes", 3, "date: expected a day"],
    ["---\nDate: soon\n---\n# Notes", 2, "Date: expected a day"],
    ["# Notes of 7 May 2019\r\r- Action: Ada to mop the hall\r", 1, "got CR alone"],
  ])("%j is told of at line %i", (text, line, message) => {
    const { problems } = readMinutes({ path: "m.md", text });
    expect(problems).toEqual([
      {
        file: "m.md",
        line,
        severity: "warning",
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it.each([
    ["2019-05-06.md", "---\ndate: soon\n---\n# Notes"],
    ["m.md", "---\ntitle: T\n---\n# Notes"],
    ["m.md", "# Notes\r\n\r\n- A\r stray one\r\n"],
  ])("%s: nothing is wrong with %j", (path, text) => {
    expect(readMinutes({ path, text }).problems).toEqual([]);
  });

  it.each([
    ["---\ntitle: T\n---\n# Other", "T"],
    ["# Team meeting\n\ntext", "Team meeting"],
    ["## Attendees\n\n- Ada\n\n# Team", "Team"],
    ["First line\n\ntext", "First line"],
    ["- Ada Byron\n- Grace Hopper\n\nWe met.", null],
    ["We met again, since the hall was flooded.\n\n- Action: Ada to mop it", null],
    [`${"All went on about the hall and ".repeat(5)}more\n\ntext`, null],
  ])("%j is titled %s", (text, title) => {
    expect(readMinutes({ path: "m.md", text }).meeting.title).toBe(title);
  });

  it.each([
    [
      "## Attendees\n\n- Ada Byron (ACME) @ada\n- Grace Hopper - Navy\n- @alan\n\n## Notes\n\n- Barbara",
      ["Ada Byron", "Grace Hopper", "@alan"],
    ],
    ["Present: Ada, Grace and Alan\n\nApologies: Barbara", ["Ada", "Grace", "Alan"]],
    ["**Participants**\n\nAda Byron, ACME\n", ["Ada Byron"]],
    ["## Present\n\n| Name | Firm |\n|---|---|\n| Ada | ACME |\n", ["Ada"]],
    ["- Attending:\n  - AB: Ada Byron, ACME\n- Absent:\n  - Alan", ["Ada Byron"]],
    ["# Notes\n\n- Ada", []],
  ])("%j was attended by %j", (text, attendees) => {
    expect(readMinutes({ path: "m.md", text }).meeting.attendees).toEqual(attendees);
  });
});

describe("meetingAt", () => {
  const text =
    "# Team\n\n## 2020-02-03\n\nPresent: Ada\n\n- a\n\n## 2020-01-06\n\n### News\n\n- b\n";
  const minutes = readMinutes({ path: "team.md", text });

  it.each([
    [7, { date: "2020-02-03", title: "2020-02-03", attendees: ["Ada"] }],
    [13, { date: "2020-01-06", title: "2020-01-06", attendees: [] }],
    [1, minutes.meeting],
  ])("gives the section of line %i", (line, meeting) => {
    expect(meetingAt(minutes, line)).toEqual(meeting);
  });

  it("is the file's own where one meeting fills it", () => {
    const one = readMinutes({ path: "m.md", text: "# 2020-02-03\n\n- a\n" });
    expect(meetingAt(one, 3)).toEqual(one.meeting);
  });
});
