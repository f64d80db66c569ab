import { APP, startApp, type App } from "../app.ts";
import { type ActiveFault, secondaryLimit, type Effect } from "../github/faults.ts";
import { CONFIG } from "../harness.ts";
import { MinutesRepository } from "../cases/minutes-repository.ts";
import { editMinutes } from "./edit-minutes.ts";
import { Guard } from "./guard-writes.ts";
import { checkEnd } from "./check-end.ts";
import { MinutesModel, renderMeeting } from "./minutes-model.ts";
import { actAsPerson } from "./act-as-person.ts";
import type { Play } from "./play.ts";
import type { Step } from "./step.ts";

/**
 * Plays a sequence with the whole app, ends all trouble, lets the schedule look twice, and tells
 * what does not hold: at the time of each write, and in the end.
 */
export async function playSequence(steps: readonly Step[]): Promise<string[]> {
  const app = await startApp();
  const minutes = new MinutesModel();
  const repository = new MinutesRepository(app.world);
  repository.push({ ".github/minutes.yml": CONFIG });
  await app.settle();
  const play: Play = { app, minutes, guard: new Guard(app), hasLostTrack: false };
  const armed: ActiveFault[] = [];
  for (const step of steps) {
    app.clock.pass(60_000);
    await take(play, step, armed);
    await app.settle();
    minutes.isSeen = hasSeenAll(app, repository);
    if (minutes.isSeen) {
      minutes.reassigned.clear();
      minutes.moved.clear();
    }
  }
  const { github } = app.world;
  for (const fault of armed) github.faults.remove(fault);
  github.staleLists.stop();
  github.hooks.release();
  await app.settle();
  if (!app.isAlive) await app.start();
  await app.tick();
  await app.tick();
  if (play.hasLostTrack) await app.start();
  return [
    ...play.guard.violations,
    ...app.bugs.map(({ stack }) => `a bug: ${stack ?? ""}`),
    ...checkEnd(play),
    ...(await lookAgain(app)),
  ];
}

/** Whether the app has worked off all that was pushed. */
function hasSeenAll({ reports }: App, repository: MinutesRepository): boolean {
  const last = reports.at(-1);
  return last?.complete === true && last.commit === repository.head;
}

async function take(play: Play, step: Step, armed: ActiveFault[]): Promise<void> {
  const { app } = play;
  const { hooks, faults, staleLists } = app.world.github;
  if ("push" in step) push(play, step.push);
  else if ("person" in step) actAsPerson(play, step);
  else if ("fault" in step) {
    const effects = effectsOf(play, step.fault);
    for (const effect of effects) armed.push(faults.add({ actor: APP, nth: step.nth, effect }));
  } else if ("app" in step) {
    if (step.app === "tick") await app.tick();
    else if (step.app === "restart") await app.start();
    else staleLists.start({ milliseconds: 8000 });
  } else if (step.delivery === "hold") hooks.hold();
  else if (step.delivery === "release") hooks.release();
  else if (step.delivery === "reverse") hooks.release((held) => [...held].reverse());
  else if (step.delivery === "lose") {
    hooks.drop(...hooks.held);
    hooks.release();
  } else {
    const last = hooks.log.findLast(({ event }) => event === "push")!;
    if (last.state !== "held") hooks.deliver(last);
  }
}

/** Edits, each on what the ones before left, and one commit of all of them. */
function push({ app, minutes }: Play, edits: Extract<Step, { push: unknown }>["push"]): void {
  const before = new Set(minutes.meetings.map(({ path }) => path));
  for (const edit of edits) editMinutes(minutes, edit);
  const files = Object.fromEntries(
    minutes.meetings.map((meeting) => [meeting.path, renderMeeting(meeting)]),
  );
  const gone = [...before].filter((path) => !(path in files)).map((path) => [path, null] as const);
  new MinutesRepository(app.world).push({ ...Object.fromEntries(gone), ...files });
}

function effectsOf(
  play: Play,
  fault: Extract<Step, { fault: unknown }>["fault"],
): readonly Effect[] {
  const die = () => {
    play.app.die();
  };
  switch (fault) {
    case "dropBefore":
      return [{ kind: "drop-before" }];
    case "dropAfter":
      return [{ kind: "drop-after" }];
    case "breakOff":
      return [{ kind: "break-off" }];
    case "limit":
      return [secondaryLimit(1)];
    case "dieBefore":
      return [{ kind: "before", act: die }, { kind: "drop-before" }];
    case "dieAfter":
      return [{ kind: "after", act: die }];
    case "pushMeanwhile":
      return [
        {
          kind: "before",
          act: () => {
            push(play, [{ edit: "state", task: 3, meeting: 0 }]);
          },
        },
      ];
    default:
      return [{ kind: "status", status: Number(fault) }];
  }
}

async function lookAgain(app: App): Promise<string[]> {
  const { log } = app.world.github;
  log.clear();
  await app.start();
  return log
    .writes({ actor: APP })
    .map(
      ({ method, path, body }) =>
        `a second look writes: ${method} ${path} ${JSON.stringify(body).slice(0, 300)}`,
    );
}
