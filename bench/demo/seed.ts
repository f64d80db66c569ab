import { readFile } from "node:fs/promises";
import { appKey } from "../../test/support/github/app-key.ts";
import { type GitHub, startGitHub } from "../../test/support/github/github.ts";
import type { App } from "../../test/support/github/model.ts";

/** The repository that minutes are committed to. */
export const MINUTES = "tidewater/minutes";

/** The other repositories: what each is, and the files in it. */
const repositories: Record<string, { description: string; paths: string[] }> = {
  "tidewater/harbour-api": {
    description: "The harbour's HTTP API",
    paths: ["src/rate-limiter.ts", "src/export/xml.ts", "README.md"],
  },
  "tidewater/harbour-web": {
    description: "The site for skippers: map and berths",
    paths: ["src/map/tiles.ts", "src/berths/plan.ts", "README.md"],
  },
  "tidewater/tide-tables": {
    description: "Tide tables, month by month",
    paths: ["tables/2026-03.csv", "README.md"],
  },
};

/** A GitHub on this machine with an organisation, its people and repositories, and the app. */
export interface Seeded {
  readonly github: GitHub;
  readonly app: App;
  readonly secret: string;
}

/** A file of the demo's own minutes. */
export function own(name: string): Promise<string> {
  return readFile(new URL(`minutes/${name}`, import.meta.url), "utf8");
}

/** Makes the organisation `tidewater`, with the app installed on all of it. */
export async function seed(secret: string): Promise<Seeded> {
  const github = await startGitHub();
  github.createOrganisation("tidewater", {
    admins: ["ada"],
    members: ["bruno", "chidi"],
    basePermission: "write",
  });
  for (const [name, { description, paths }] of Object.entries(repositories)) {
    const files = Object.fromEntries(paths.map((path) => [path, `${path}\n`]));
    github.createRepository(name, { description, files });
  }
  github.createRepository(MINUTES, {
    description: "What we agreed",
    files: { ".github/minutes.yml": await own("config.yml") },
  });
  const app = github.createApp({
    slug: "scribe",
    publicKey: appKey().publicKey,
    permissions: { contents: "read", issues: "write", checks: "write", pull_requests: "write" },
    events: ["push", "pull_request", "issues", "issue_comment", "repository"],
  });
  github.install(app, "tidewater");
  return { github, app, secret };
}

/** The commit that the minutes repository is at. */
export function headOf({ github }: Pick<Seeded, "github">): string {
  const head = github.repository(MINUTES).refs.get("refs/heads/main");
  if (head === undefined) throw new Error(`${MINUTES} is empty`);
  return head;
}
