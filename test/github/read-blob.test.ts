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

it("takes an answer that broke off for trouble that passes", async () => {
  const client = answering('{"content": "QWxs');
  await expect(readBlob(client, "acme/minutes", "1".repeat(40))).rejects.toMatchObject({
    kind: "uncertain",
  });
});
