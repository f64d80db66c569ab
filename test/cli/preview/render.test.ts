import stringWidth from "string-width";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Action } from "../../../src/core/actions/action.ts";
import type { RoutedAction } from "../../../src/core/read-actions.ts";
import type { Route } from "../../../src/core/routing/route.ts";
import { renderMarkdown } from "../../../src/cli/preview/render-markdown.ts";
import { renderText } from "../../../src/cli/preview/render-text.ts";
import type { Preview } from "../../../src/cli/preview/previewed-file.ts";
import { styleOf } from "../../../src/cli/style.ts";

function routed(action: Partial<Action>, route: Partial<Route> = {}): RoutedAction {
  const title = action.title ?? "Tidy up";
  return {
    action: {
      id: "a",
      lines: [1, 1],
      title,
      text: title,
      tier: "agreed",
      confidence: 0.9,
      decision: "open",
      owners: [],
      due: null,
      state: "open",
      references: [],
      trackedIn: null,
      evidence: [],
      headings: [],
      parents: [],
      groups: [],
      neighbours: [],
      context: [1, 1],
      ...action,
    },
    route: { repository: null, runnerUp: null, because: [], ...route },
  };
}

const aii: Partial<Route> = {
  repository: "acme/aii",
  because: ["aii-dhcp/ is a folder there", "more"],
};
const preview: Preview = {
  routed: true,
  files: [
    {
      path: "minutes/2017-03-21.md",
      meeting: { date: "2017-03-21", title: "23rd workshop" },
      problems: [{ message: '"RAL" is no login', file: "x", line: 125, severity: "warning" }],
      actions: [
        routed(
          {
            lines: [26, 26],
            decision: "propose",
            title: "Provide a schema",
            evidence: ["“may be worth …”"],
          },
          aii,
        ),
        routed(
          {
            lines: [167, 168],
            title: "Merge the DHCP code into the plugin",
            evidence: ["“need to …”"],
          },
          aii,
        ),
        routed(
          { lines: [170, 170], title: "Choose a logo" },
          { because: ["nothing names a repository"] },
        ),
        routed(
          {
            lines: [1207, 1207],
            title: "Look at requiring an owner's approval",
            owners: [
              { name: "James", login: "jrha" },
              { name: "RAL", login: null },
            ],
            due: "2017-03-31",
            evidence: ["“James will look at …”"],
          },
          { repository: "acme/release", because: ["the heading names it"] },
        ),
        routed({
          lines: [208, 208],
          title: "Fix the build",
          decision: "link",
          trackedIn: "acme/aii#12",
        }),
        routed({ lines: [209, 209], title: "Ship it", state: "done" }),
        routed({ lines: [210, 210], title: "Nothing", decision: "ignore" }),
      ],
    },
  ],
};
const text = (of: Preview, columns: number | null = null, env: Record<string, string> = {}) => {
  const stdout = { write: () => undefined, isTerminal: columns !== null, columns };
  const style = styleOf({ stdout, stderr: stdout, env, cwd: "/home" });
  return renderText(of, { style, cwd: "/home", server: "https://github.com" });
};

describe("renderText", () => {
  it("shows lines first, by repository, one reason each for what and where", () => {
    expect(text(preview)).toBe(`2017-03-21.md — 23rd workshop, 21 March 2017
3 to open in 2 repositories, 1 proposed, 1 tracked already, 1 done already, 1 ignored

warning: line 125: "RAL" is no login

acme/aii
   167  Merge the DHCP code into the plugin
        “need to …” · aii-dhcp/ is a folder there

acme/release
  1207  Look at requiring an owner's approval                    James → jrha, RAL, by 31 March 2017
        “James will look at …” · the heading names it

no repository is clear
   170  Choose a logo
        nothing names a repository

proposed (tick to open)
    26  Provide a schema                                                                    acme/aii
        “may be worth …” · aii-dhcp/ is a folder there

tracked already
   208  Fix the build                                                                    acme/aii#12

done already
   209  Ship it
`);
  });

  it("cuts the title of a meeting that is as long as a paragraph", () => {
    const meeting = { date: null, title: "all about the hall ".repeat(20) };
    const [file] = preview.files;
    const shown = text({ ...preview, files: [{ ...file!, meeting }] }).replace(/\n/g, " ");
    expect(shown).toMatch(/^2017-03-21\.md — (?:all about the hall ){6}all… 3 to open/);
  });

  it.each([40, 57, 80, 200])("keeps within %d columns of a terminal", (columns) => {
    for (const line of text(preview, columns).split("\n"))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  it("makes lines, repositories and references clickable in a terminal, and only there", () => {
    const shown = text(preview, 100);
    for (const url of [
      "file:///home/minutes/2017-03-21.md#L167",
      "https://github.com/acme/release",
      "https://github.com/acme/aii/issues/12",
    ])
      expect(shown).toContain(`\u001B]8;;${url}\u0007`);
    expect(text(preview)).not.toContain("\u001B");
    expect(text(preview, 100, { TERM: "dumb" })).not.toContain("\u001B");
  });

  it("has colours in a terminal, unless NO_COLOR is set", () => {
    expect(text(preview, 100)).toContain("\u001B[32m");
    expect(text(preview, 100, { NO_COLOR: "1" })).not.toContain("\u001B[");
    expect(stripVTControlCharacters(text(preview, 100))).toBe(text(preview));
  });

  it("lets nothing of the minutes reach the terminal but text", () => {
    const evil = "\u001B]0;owned\u0007 \u001B[31mred\u202E\r\n\u009B2J";
    const action = routed({ title: evil, evidence: [evil], owners: [{ name: evil, login: null }] });
    const file = {
      path: "a.md",
      meeting: { date: null, title: evil },
      actions: [action],
      problems: [{ message: evil, file: "a", line: null, severity: "error" as const }],
    };
    const linked = routed({ decision: "link", trackedIn: evil });
    const shown = text({ routed: true, files: [{ ...file, actions: [action, linked] }] });
    // eslint-disable-next-line no-control-regex -- control characters are what it is about
    expect(shown).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
  });
});

describe("renderMarkdown", () => {
  it("is a tidy report", () => {
    expect(renderMarkdown(preview, "https://github.com")).toMatchInlineSnapshot(`
      "## 23rd workshop, 21 March 2017

      \`minutes/2017-03-21.md\`: **3 to open in 2 repositories, 1 proposed, 1 tracked already, 1 done already, 1 ignored**

      ### [acme/aii](https://github.com/acme/aii)

      - **Merge the DHCP code into the plugin** (lines 167 to 168)
        <br>“need to …” · aii-dhcp/ is a folder there

      ### [acme/release](https://github.com/acme/release)

      - **Look at requiring an owner's approval** (line 1207) James → jrha, RAL, by 31 March 2017
        <br>“James will look at …” · the heading names it

      ### No repository is clear

      - **Choose a logo** (line 170)
        <br>nothing names a repository

      ### Proposed

      - **Provide a schema** (line 26) → acme/aii
        <br>“may be worth …” · aii-dhcp/ is a folder there

      ### Tracked already

      - **Fix the build** (line 208) → [acme/aii#&#8203;12](https://redirect.github.com/acme/aii/issues/12)

      ### Done already

      - **Ship it** (line 209)

      ### Problems

      - warning, line 125: "RAL" is no login
      "
    `);
  });

  it("defuses what the minutes say", () => {
    const action = routed({ title: "Ask @everyone about #12 <!-- x --> [a](http://b)" });
    const file = {
      path: "a`b.md",
      meeting: { date: null, title: "# <b>" },
      problems: [],
      actions: [action],
    };
    const shown = renderMarkdown({ routed: true, files: [file] }, "https://github.com");
    expect(shown).not.toMatch(/@everyone|#12|<!--|<b>|\[a\]\(/);
  });
});
