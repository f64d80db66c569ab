import type { Issue } from "../github/model.ts";
import { TASKS, type Task } from "./minutes-model.ts";
import type { Play } from "./play.ts";

/** What must hold once all is quiet, whatever happened before. */
export function checkEnd(play: Play): string[] {
  return TASKS.flatMap((task) => checkTask(play, task));
}

function checkTask({ minutes, guard }: Play, task: Task): string[] {
  const stated = minutes.statedBy(task);
  const issues = guard.opened.get(task) ?? [];
  const says = (what: string): string =>
    `${what}: ${task.word}, stated ${JSON.stringify(stated.map(({ done }) => done))}, issues ${issues
      .map(({ issue }) => `#${issue.number} ${describe(issue)}`)
      .join(", ")}`;
  if (issues.length === 0)
    return stated.some(({ done }) => !done) ? [says("an action is lost")] : [];
  const [only] = issues;
  if (issues.length > 1 || only === undefined || guard.of(only.issue).any) return [];
  const { issue } = only;
  if (stated.length === 0)
    return issue.state === "open" ? [says("a withdrawn action's issue is open")] : [];
  if (stated.every(({ done }) => done))
    return issue.state === "open" ? [says("a done action's issue is open")] : [];
  if (stated.every(({ done }) => !done))
    return issue.state === "closed" ? [says("an open action's issue is closed")] : [];
  return [];
}

function describe({ state, stateReason, fate }: Issue): string {
  return fate?.kind ?? `${state} ${stateReason ?? ""}`;
}
