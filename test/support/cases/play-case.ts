import { APP, startApp, type App } from "../app.ts";
import { CONFIG } from "../harness.ts";
import { act } from "./act.ts";
import type { Case, Step } from "./case.ts";
import { MinutesRepository } from "./minutes-repository.ts";
import { renderIssues } from "./render-issues.ts";
import { renderRequests } from "./render-requests.ts";
import { renderReport } from "./render-report.ts";

/**
 * Plays a case with the whole app and tells, as text, what came of it: of each step the facts, the
 * plan and the requests, and of the end all issues with their comments. Then a restarted app looks
 * again, and must find nothing to write.
 */
export async function playCase({ about, config, repositories, steps }: Case): Promise<string> {
  const app = await startApp();
  const { github } = app.world;
  for (const name of repositories)
    github.createRepository(name, { files: { "README.md": `# ${name}\n` } });
  new MinutesRepository(app.world).push({ ".github/minutes.yml": config ?? CONFIG });
  await app.settle();

  const told = [about.trim()];
  for (const step of steps) {
    github.log.clear();
    app.reports.length = 0;
    app.clock.pass(60_000);
    await take(app, step);
    await app.settle();
    told.push(
      [
        `== ${describe(step)}`,
        ...app.reports.flatMap(renderReport),
        ...renderRequests(github.log.filter({ actor: APP })),
      ].join("\n"),
    );
  }
  told.push(["== in the end", ...renderIssues(app.world)].join("\n"));
  told.push(await lookAgain(app));
  return `${told.join("\n\n")}\n`;
}

async function take(app: App, step: Step): Promise<void> {
  const minutes = new MinutesRepository(app.world);
  if (typeof step === "string") await act(app, step);
  else if ("push" in step) minutes.push(step.push);
  else for (const [path, edit] of Object.entries(step.edit)) minutes.edit(path, edit);
}

function describe(step: Step): string {
  if (typeof step === "string") return step;
  if ("push" in step) return `push ${Object.keys(step.push).join(", ")}`;
  return `edit ${Object.keys(step.edit).join(", ")}`;
}

async function lookAgain(app: App): Promise<string> {
  const { github } = app.world;
  github.faults.clear();
  github.limits.reset();
  github.staleLists.stop();
  github.log.clear();
  await app.start();
  const writes = github.log.writes({ actor: APP });
  for (const bug of app.bugs) throw bug;
  if (writes.length === 0) return "== after a restart: nothing is written";
  return ["== AFTER A RESTART", ...renderRequests(writes)].join("\n");
}
