import { createEmulator } from "emulate";
import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../src/github/connect.ts";
import { Installation } from "../../src/runtime/installation.ts";
import { freePort } from "../../src/runtime/free-port.ts";
import { systemClock } from "../../src/sync/session.ts";
import { sync } from "../../src/sync.ts";

/**
 * The push loop against a GitHub that is not ours: the `emulate` package. With a personal token,
 * since it does not list an installation's repositories; it cannot say who can be assigned either.
 */
let emulator: { readonly url: string; close(): Promise<void> };
let octokit: Octokit;
beforeAll(async () => {
  emulator = await createEmulator({
    service: "github",
    port: await freePort("127.0.0.1"),
    seed: {
      tokens: { token: { login: "alice", scopes: ["repo"] } },
      github: {
        users: [{ login: "alice" }],
        repos: [
          { owner: "alice", name: "minutes", auto_init: true },
          { owner: "alice", name: "code", auto_init: true },
        ],
      },
    },
  });
  octokit = new Octokit({ baseUrl: emulator.url, auth: "token" });
});
afterAll(() => emulator.close());

const minutes = { owner: "alice", repo: "minutes" };

async function commit(path: string, text: string): Promise<void> {
  const known = await octokit.repos.getContent({ ...minutes, path }).catch(() => null);
  const sha = known !== null && "sha" in known.data ? { sha: known.data.sha } : {};
  await octokit.repos.createOrUpdateFileContents({
    ...minutes,
    ...sha,
    path,
    message: "Change minutes",
    content: Buffer.from(text).toString("base64"),
  });
}

test("opens an issue, updates it when the minutes are amended, and repeats nothing", async () => {
  const github = connect(octokit, { login: "alice", owner: "alice" });
  const installation = new Installation({ github, clock: systemClock, patience: 0 });
  const run = async (): Promise<void> => {
    const session = await installation.open("alice/minutes");
    if (session === null) throw new Error("the repository is not there");
    await sync(session, installation.organisation);
  };
  const titles = async (): Promise<string[]> => {
    const { data } = await octokit.issues.listForRepo({
      owner: "alice",
      repo: "code",
      state: "all",
    });
    return data.map(({ title, state }) => `${title}: ${state}`);
  };
  await commit(".github/minutes.yml", "minutes: { files: ['minutes/*.md'] }\n");
  await run();
  const head = "# Call of 3 March 2026\n\n## Actions\n\n";
  await commit(
    "minutes/call.md",
    `${head}- [ ] Remove the old installer from the code repository\n`,
  );
  await run();
  await run();
  expect(await titles()).toEqual(["Remove the old installer from the code repository: open"]);
  await commit(
    "minutes/call.md",
    `${head}- [x] Remove the old installer from the code repository\n`,
  );
  await run();
  await run();
  expect(await titles()).toEqual(["Remove the old installer from the code repository: closed"]);
});
