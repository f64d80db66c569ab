import { APP, type App } from "../app.ts";
import { secondaryLimit, type Effect } from "../github/faults.ts";
import type { Groups, Sentence } from "./sentence.ts";
import { MinutesRepository } from "./minutes-repository.ts";

const EFFECTS: Readonly<Record<string, Effect>> = {
  "is lost": { kind: "drop-before" },
  "loses its answer": { kind: "drop-after" },
  "breaks off": { kind: "break-off" },
  "meets a rate limit": secondaryLimit(1),
};
const REQUEST = "(?<method>[A-Z]+) (?<path>\\S+)";

/** What GitHub, its webhooks, the network, the app's process and the minutes go through. */
export const HAPPENINGS: readonly Sentence[] = [
  [/^an hour passes$/, (app) => app.tick()],
  [
    /^the app dies$/,
    (app) => {
      app.die();
    },
  ],
  [/^the app starts$/, (app) => app.start()],
  [new RegExp(`^the app dies (?<when>before|after) ${REQUEST}$`), dieAt],
  [
    new RegExp(
      `^the next ${REQUEST} (?<effect>is lost|loses its answer|breaks off|meets a rate limit)$`,
    ),
    (app, groups) => {
      fault(app, groups, EFFECTS[groups["effect"] ?? ""]!);
    },
  ],
  [
    new RegExp(`^the next ${REQUEST} is answered with (?<status>\\d+)$`),
    (app, groups) => {
      fault(app, groups, { kind: "status", status: Number(groups["status"]) });
    },
  ],
  [
    new RegExp(`^every ${REQUEST} is answered with (?<status>\\d+)$`),
    (app, groups) => {
      fault(app, groups, { kind: "status", status: Number(groups["status"]) }, Infinity);
    },
  ],
  [
    new RegExp(`^every ${REQUEST} breaks off$`),
    (app, groups) => {
      fault(app, groups, { kind: "break-off" }, Infinity);
    },
  ],
  [
    /^the faults end$/,
    ({ world }) => {
      world.github.faults.clear();
      world.github.limits.reset();
    },
  ],
  [
    /^GitHub lets the app make (?<left>\d+) more requests$/,
    ({ world, clock }, { left }) => {
      world.github.limits.setRemaining(APP, Number(left), clock.now().getTime() / 1000);
    },
  ],
  [
    /^lists lag (?<seconds>\d+) seconds$/,
    ({ world }, { seconds }) => {
      world.github.staleLists.start({ milliseconds: Number(seconds) * 1000 });
    },
  ],
  [
    /^lists lag no longer$/,
    ({ world }) => {
      world.github.staleLists.stop();
    },
  ],
  [
    /^GitHub holds its webhooks$/,
    ({ world }) => {
      world.github.hooks.hold();
    },
  ],
  [
    /^GitHub sends the held webhooks(?<reversed> in reverse)?$/,
    ({ world }, { reversed }) => {
      world.github.hooks.release((held) => (reversed ? [...held].reverse() : held));
    },
  ],
  [
    /^GitHub loses the held webhooks$/,
    ({ world }) => {
      const { hooks } = world.github;
      hooks.drop(...hooks.held);
      hooks.release();
    },
  ],
  [
    /^GitHub sends the last push (?<times>\d+) times more$/,
    ({ world }, { times }) => {
      const { hooks } = world.github;
      const last = hooks.log.findLast(({ event }) => event === "push")!;
      for (let i = 0; i < Number(times); i += 1) hooks.deliver(last);
    },
  ],
  [
    new RegExp(
      `^at the next ${REQUEST} alice edits (?<file>\\S+): "(?<from>.*)" becomes "(?<to>.*)"$`,
    ),
    (app, groups) => {
      const { file = "", from = "", to = "" } = groups;
      const act = () => {
        new MinutesRepository(app.world).edit(file, { [from]: to });
      };
      fault(app, groups, { kind: "before", act });
    },
  ],
  [
    /^alice merges an edit of (?<file>\S+) by (?<method>merge|squash|rebase): "(?<from>.*)" becomes "(?<to>.*)"$/,
    ({ world }, { file = "", method, from = "", to = "" }) => {
      const edit = { [from]: to.replaceAll("\\n", "\n") };
      new MinutesRepository(world).merge(file, edit, method as "squash");
    },
  ],
  [
    /^alice renames the file (?<from>\S+) to (?<to>\S+)$/,
    ({ world }, { from = "", to = "" }) => {
      new MinutesRepository(world).rename(from, to);
    },
  ],
  [
    /^alice renames the file (?<from>\S+) to (?<to>\S+) and edits it: "(?<old>.*)" becomes "(?<now>.*)"$/,
    ({ world }, { from = "", to = "", old = "", now = "" }) => {
      new MinutesRepository(world).rename(from, to, { [old]: now });
    },
  ],
  [
    /^alice takes the last commit back by a force push$/,
    ({ world }) => {
      new MinutesRepository(world).takeBack();
    },
  ],
  [
    /^alice renames the repository (?<name>\S+) to (?<to>\S+)$/,
    ({ world }, { name = "", to = "" }) => {
      world.github.as("alice").rename(name, to);
    },
  ],
  [
    /^the installation (?<what>loses|gains) (?<name>\S+)$/,
    ({ world }, { what, name = "" }) => {
      const change = what === "loses" ? { remove: [name] } : { add: [name] };
      world.github.installation.select(world.installation, change);
    },
  ],
  [
    /^the installation is (?<what>suspended|taken up again)$/,
    ({ world }, { what }) => {
      world.github.installation[what === "suspended" ? "suspend" : "unsuspend"](world.installation);
    },
  ],
];

function fault({ world }: App, { method, path = "" }: Groups, effect: Effect, times = 1): void {
  const pattern = new RegExp(
    `^/repos/${path.replace(/[.[\]]/g, "\\$&").replaceAll("*", "[^/]+")}$`,
  );
  world.github.faults.add({ actor: APP, method: method ?? "GET", path: pattern, times, effect });
}

/** The process ends: before a request, which then never arrives, or before its answer does. */
function dieAt(app: App, groups: Groups): void {
  const act = () => {
    app.die();
  };
  fault(app, groups, { kind: groups["when"] === "before" ? "before" : "after", act });
  if (groups["when"] === "before") fault(app, groups, { kind: "drop-before" });
}
