import pc from "picocolors";
import { commit } from "./commit.ts";
import { dashboardUrl, issuesOf, type Seen } from "./issues.ts";
import { MINUTES, own, type Seeded } from "./seed.ts";
import type { Child } from "./server.ts";
import { type Expectation, heading, issueList } from "./show.ts";

const PATH = "meetings/2026-03-05.md";
const BOT = "scribe[bot]";

/** What the first version of the minutes is to open: where, with which words in the title, for whom. */
const opened = [
  ["tidewater/harbour-api", "200 requests", "ada"],
  ["tidewater/harbour-api", "XML export", "ada"],
  ["tidewater/harbour-web", "vector tiles", "bruno"],
  ["tidewater/tide-tables", "tide tables", "chidi"],
] as const;

/** Minutes are committed, amended, and told of twice. Gives what was expected of each. */
export async function playStory(seeded: Seeded, server: Child): Promise<Expectation[]> {
  const { github } = seeded;
  console.log(heading(1, "Ada commits the minutes of a meeting"));
  console.log(quote(await own("before.md")));
  const text = await own("before.md");
  const first = await commit(seeded, "ada", { path: PATH, text, message: "Minutes of 5 March" });
  await server.synced(first);
  const before = issuesOf(github);
  console.log(heading(2, "Each action stands as an issue where the work belongs"));
  console.log(issueList(before));

  console.log(heading(3, "The minutes are amended"));
  console.log(changes(text, await own("after.md")));
  const amended = await commit(seeded, "ada", {
    path: PATH,
    text: await own("after.md"),
    message: "Amend the minutes",
  });
  await server.synced(amended);
  const after = issuesOf(github);
  console.log(heading(4, "The same issues follow; one is new"));
  console.log(issueList(after, (issue) => newsOf(issue, before)));

  console.log(heading(5, "GitHub tells of both pushes once more"));
  const written = await repeat(seeded, server, [first, amended]);
  console.log(`   The app wrote ${written === 0 ? "nothing" : `${written} times`}.`);
  const dashboard = dashboardUrl(github, MINUTES);
  if (dashboard !== null) {
    console.log(`   Its dashboard:    ${pc.dim(pc.underline(dashboard))}`);
    console.log(
      `   Its check run on: ${pc.dim(pc.underline(`${github.url}/${MINUTES}/commit/${amended}`))}`,
    );
  }
  return [...expectFirst(before), ...expectAmended(before, after), ...expectQuiet(written)];
}

function expectFirst(before: readonly Seen[]): Expectation[] {
  const isThere = ([repository, words, login]: (typeof opened)[number]): boolean =>
    before.some(
      (issue) =>
        issue.repository === repository &&
        issue.title.includes(words) &&
        issue.state === "open" &&
        issue.assignees.join() === login,
    );
  return [
    {
      text: "four actions opened four issues, in three repositories, each for its owner",
      met: before.length === 4 && opened.every(isThere),
    },
  ];
}

function expectAmended(before: readonly Seen[], after: readonly Seen[]): Expectation[] {
  const of = (words: string): Seen | undefined => before.find(({ title }) => title.includes(words));
  const now = (words: string): Seen | undefined => {
    const old = of(words);
    return after.find((issue) => old !== undefined && isSame(issue, old));
  };
  const fresh = after.filter((issue) => !before.some((old) => isSame(issue, old)));
  return [
    {
      text: "the reworded action has a new title, under its old number",
      met: now("200 requests")?.title.includes("300 requests") === true,
    },
    {
      text: "the action that changed hands is assigned to its new owner alone",
      met: now("vector tiles")?.assignees.join() === "chidi",
    },
    { text: "the ticked action is closed", met: now("tide tables")?.state === "closed" },
    {
      text: "what nobody changed is as it was",
      met: JSON.stringify(now("XML export") ?? 0) === JSON.stringify(of("XML export") ?? 1),
    },
    {
      text: "the new action opened one issue, and nothing was doubled",
      met: fresh.length === 1 && fresh[0]?.title.includes("print view") === true,
    },
  ];
}

function expectQuiet(written: number): Expectation[] {
  return [{ text: "a webhook that comes twice writes nothing", met: written === 0 }];
}

/** Delivers the webhooks of these pushes again; gives how often the app then wrote. */
async function repeat({ github }: Seeded, server: Child, pushes: string[]): Promise<number> {
  const head = pushes.at(-1) ?? "";
  const seen = github.log.all.length;
  let times = 1;
  for (const push of pushes) {
    const delivery = github.hooks.log.find(
      ({ event, body }) => event === "push" && body.includes(`"after":"${push}"`),
    );
    if (delivery === undefined) throw new Error(`No webhook told of ${push}`);
    github.hooks.deliver(delivery);
    await github.hooks.idle();
    await server.synced(head, ++times);
  }
  const since = github.log.all[seen]?.number ?? Infinity;
  return github.log.writes({ actor: BOT }).filter(({ number }) => number >= since).length;
}

function newsOf(issue: Seen, before: readonly Seen[]): string | null {
  const old = before.find((one) => isSame(issue, one));
  if (old === undefined) return "new";
  const news = [
    ...(old.title === issue.title ? [] : ["new title"]),
    ...(old.assignees.join() === issue.assignees.join() ? [] : ["new owner"]),
    ...(old.state === issue.state ? [] : [issue.state]),
  ];
  return news.length === 0 ? null : news.join(", ");
}

function isSame(one: Seen, other: Seen): boolean {
  return one.repository === other.repository && one.number === other.number;
}

function quote(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => `   ${pc.dim("│")} ${line}`.trimEnd()).join("\n");
}

/** The lines that differ, in the order of the text. */
function changes(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const gone = old.filter((line) => !now.includes(line)).map((line) => pc.red(`   - ${line}`));
  const come = now.filter((line) => !old.includes(line)).map((line) => pc.green(`   + ${line}`));
  return [...gone, ...come].join("\n");
}
