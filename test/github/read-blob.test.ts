import { Octokit } from "@octokit/rest";
import { expect, it } from "vitest";
import { readBlob } from "../../src/github/read-blob.ts";

const answering = (body: string): Octokit =>
  new Octokit({
    request: {
      fetch: () =>
        Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } })),
    },
  });

it("decodes what GitHub sends", async () => {
  const client = answering('{"content": "QWxs\\n", "encoding": "base64"}');
  expect(Buffer.from(await readBlob(client, "acme/minutes", "1".repeat(40))).toString()).toBe(
    "All",
  );
});
