import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import pc from "picocolors";
import { commit } from "./commit.ts";
import { dashboardUrl, issuesOf } from "./issues.ts";
import { MINUTES, type Seeded } from "./seed.ts";
import type { Child } from "./server.ts";
import { type Expectation, heading, issueList } from "./show.ts";

/** Commits the reader's own minutes, one file a push, and shows what the app opens and proposes. */
export async function playFiles(
  seeded: Seeded,
  server: Child,
  paths: readonly string[],
): Promise<Expectation[]> {
  const { github } = seeded;
  const expectations: Expectation[] = [];
  for (const [step, path] of paths.entries()) {
    const name = basename(path);
    const known = new Set(issuesOf(github).map(({ url }) => url));
    console.log(heading(step + 1, `Ada commits ${name}`));
    const sha = await commit(seeded, "ada", {
      path: `meetings/${name}`,
      text: await readFile(path, "utf8"),
      message: `Minutes: ${name}`,
    });
    await server.synced(sha);
    const issues = issuesOf(github).filter(({ url }) => !known.has(url));
    console.log(issues.length === 0 ? "   No issue was opened." : issueList(issues));
    console.log(`   Report:    ${pc.dim(pc.underline(`${github.url}/${MINUTES}/commit/${sha}`))}`);
    const titles = issuesOf(github).map(({ repository, title }) => `${repository} ${title}`);
    expectations.push({
      text: `${name} was read; ${issues.length} issues opened, and none of them twice`,
      met: new Set(titles).size === titles.length,
    });
  }
  const dashboard = dashboardUrl(github, MINUTES);
  if (dashboard !== null) {
    console.log(`\n   Proposed, for a person to tick: ${pc.dim(pc.underline(dashboard))}`);
  }
  return expectations;
}
