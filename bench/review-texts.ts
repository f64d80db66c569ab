import { renderSection } from "../src/core/issues/render-section.ts";
import { meetingUrl } from "../src/core/review/meeting-anchor.ts";
import { renderCheckRun } from "../src/core/review/render-check-run.ts";
import { DASHBOARD_TITLE, renderDashboard } from "../src/core/review/render-dashboard.ts";
import { renderPreview } from "../src/core/review/render-preview.ts";
import * as sample from "../test/support/review/sample.ts";

/** A text to take a picture of. */
interface ReviewText {
  readonly name: string;
  readonly title: string;
  readonly who: string;
  readonly markdown: string;
}

const { retention, drill, alerts, panel, slot, row, entry, tracked, page, place } = sample;
const dashboard = "https://github.com/acme/minutes/issues/3";
const monitoring = { repository: "acme/monitoring", number: 7 };
const amended = { issue: monitoring, note: "owner: nobody named → Chloe" };

/** The sample minutes as a preview, an issue, a dashboard and a check run. */
export function reviewTexts(): ReviewText[] {
  return [
    {
      name: "preview",
      title: "Minutes of the storage call #31",
      who: "commented on the pull request",
      markdown: renderPreview({
        rows: [
          row(retention, "create"),
          row(drill, "create"),
          row(slot, "create"),
          row(alerts, "update", amended),
          row(panel, "propose"),
          row(drill, "withdraw", {
            key: "w1",
            title: "Try the restore on the test cluster",
            issue: { repository: "acme/handbook", number: 4 },
            note: "no longer in the minutes, and nobody touched its issue, which closes",
          }),
        ],
        problems: sample.problems,
        place,
        choices: [{ key: slot.id, path: place.path, text: slot.text, wanted: false, by: "aruiz" }],
      }),
    },
    {
      name: "issue",
      title: `${retention.title} #42`,
      who: "opened this issue in acme/snapshot-tool",
      markdown: renderSection({
        action: retention,
        minutes: sample.minutes,
        place,
        ...sample.whereOf(retention),
        meetingUrl: meetingUrl(dashboard, place.path),
        unassignable: [],
        continues: null,
      }),
    },
    {
      name: "issue-table",
      title: `${alerts.title} #7`,
      who: "opened this issue in acme/monitoring",
      markdown: renderSection({
        action: alerts,
        minutes: sample.minutes,
        place,
        ...sample.whereOf(alerts),
        meetingUrl: meetingUrl(dashboard, place.path),
        unassignable: ["cmartin"],
        continues: { repository: "acme/monitoring", number: 2 },
      }).replace("<details>", "<details open>"),
    },
    {
      name: "dashboard",
      title: `${DASHBOARD_TITLE} #3`,
      who: "opened this issue in acme/minutes",
      markdown: dashboardText(),
    },
    { name: "check-run", title: "Minutes", who: "reported on 4f1c2d9", markdown: checkRunText() },
  ];
}

function dashboardText(): string {
  const again = { path: "minutes/2026-03-17-storage-call.md", date: "2026-03-17", id: "x" };
  return renderDashboard({
    server: place.server,
    repository: place.repository,
    commit: place.commit,
    syncedOn: "2026-03-31",
    today: "2026-03-31",
    problems: [],
    people: { bokafor: ["Ben"], cmartin: ["Chloe"], aruiz: ["Ana"] },
    files: [
      page(
        [
          tracked(drill, 4, {
            key: "b1",
            title: "Try the restore on the test cluster",
            owners: ["aruiz"],
            raised: [again],
          }),
          tracked(alerts, 6, {
            key: "b2",
            title: "Collect the alert rules of all sites",
            owners: ["cmartin"],
            due: "2026-03-24",
          }),
          tracked(slot, 9, { key: "b3", issueState: "closed" }),
        ],
        {
          path: "minutes/2026-02-17-storage-call.md",
          meeting: { date: "2026-02-17", title: "Storage working group call" },
        },
      ),
      page([
        tracked(retention, 42),
        tracked(drill, 5),
        tracked(alerts, 7),
        entry(panel, { fate: "proposed" }),
        entry(slot, {
          key: "c1",
          fate: "proposed",
          title: "Ask the sites for a later time",
          owners: [],
          why: "“asks for”",
          troubles: [
            {
              message: "“Dev” is no login in minutes.yml: nobody is assigned.",
              fix: {
                label: "Add the login",
                url: `${place.server}/${place.repository}/edit/main/.github/minutes.yml`,
              },
            },
          ],
        }),
        entry(slot, { key: "c2", fate: "withdrawn" }),
      ]),
    ],
  });
}

function checkRunText(): string {
  const run = renderCheckRun({
    mode: "sync",
    rows: [
      row(retention, "create", { issue: { repository: "acme/snapshot-tool", number: 42 } }),
      row(drill, "create", { issue: { repository: "acme/handbook", number: 5 } }),
      row(slot, "create", { issue: { repository: "acme/minutes", number: 32 } }),
      row(alerts, "update", amended),
      row(panel, "propose"),
    ],
    problems: sample.problems,
    place,
    reviewUrl: dashboard,
  });
  return `## ${run.title}\n\n*${run.conclusion}*\n\n${run.summary}\n\n---\n\n${run.text}`;
}
