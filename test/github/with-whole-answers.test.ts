import { Octokit } from "@octokit/rest";
import { expect, it } from "vitest";
import { connect } from "../../src/github/connect.ts";
import type { GitHub } from "../../src/github/github.ts";

const TREE = "1".repeat(40);

/** GitHub as it answers with a text, or with the first characters of it before the connection ends. */
function answering(text: string, until?: number): GitHub {
  const answer = (): Response => {
    if (until === undefined) return json(text);
    const parts = [new TextEncoder().encode(text.slice(0, until))];
    const body = new ReadableStream({
      pull(controller) {
        const part = parts.pop();
        if (part === undefined) controller.error(new TypeError("terminated"));
        else controller.enqueue(part);
      },
    });
    return json(body);
  };
  const client = new Octokit({ request: { fetch: () => Promise.resolve(answer()) } });
  return connect(client, { login: "scribe[bot]" });
}

function json(body: string | ReadableStream): Response {
  return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
}

it("reads a file of many megabytes", async () => {
  const text = "fetched 200 of 200 mirrors\n".repeat(500_000);
  const content = Buffer.from(text).toString("base64");
  const github = answering(JSON.stringify({ content, encoding: "base64" }));
  expect((await github.readBlob("acme/minutes", TREE)).length).toBe(text.length);
});

const lists: Record<string, (github: GitHub) => Promise<unknown>> = {
  issues: (github) => github.listIssues("acme/minutes", { creator: "scribe[bot]" }),
  "open issues": (github) => github.listOpenIssues("acme/minutes", 1),
  comments: (github) => github.listComments("acme/minutes", 1),
  touches: (github) => github.listTouches("acme/minutes", 1, []),
  repositories: (github) => github.listRepositories(),
  "pull requests": (github) => github.listOpenPullRequests("acme/minutes", "main"),
  tree: (github) => github.getTree("acme/minutes", TREE),
};

it.each(Object.entries(lists))(
  "a list of %s that breaks off is trouble that passes, and not empty",
  async (_name, list) => {
    const whole = JSON.stringify([{ id: 1 }, { id: 2 }]);
    for (const broken of [answering(whole, 5), answering(whole.slice(0, 5)), answering("")]) {
      await expect(list(broken)).rejects.toMatchObject({ kind: "uncertain" });
    }
  },
);

it("so is a history that breaks off", async () => {
  const broken = answering('{"node_id": "I_1"}', 5);
  await expect(broken.listRevisions("acme/minutes", { issue: 1 })).rejects.toMatchObject({
    kind: "uncertain",
  });
});

it("an answer without a body is one", async () => {
  const fetch = () => Promise.resolve(new Response(null, { status: 204 }));
  const github = connect(new Octokit({ request: { fetch } }), { login: "scribe[bot]" });
  await github.deleteComment("acme/minutes", 1);
  expect(await github.canAssign("acme/minutes", "alice")).toBe(true);
});

it("a client that is connected twice reads the same", async () => {
  const client = new Octokit({ request: { fetch: () => Promise.resolve(json("[]")) } });
  connect(client, { login: "scribe[bot]" });
  const github = connect(client, { login: "scribe[bot]" });
  expect(await github.listOpenIssues("acme/minutes", 1)).toEqual([]);
});
