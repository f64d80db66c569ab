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

it("reads a file of many megabytes", async () => {
  const text = "fetched 200 of 200 mirrors\n".repeat(500_000);
  const content = Buffer.from(text).toString("base64");
  const client = answering(JSON.stringify({ content, encoding: "base64" }));
  expect((await readBlob(client, "acme/minutes", "1".repeat(40))).length).toBe(text.length);
});

it("takes an answer that broke off for trouble that passes", async () => {
  const client = answering('{"content": "QWxs');
  await expect(readBlob(client, "acme/minutes", "1".repeat(40))).rejects.toMatchObject({
    kind: "uncertain",
  });
});
