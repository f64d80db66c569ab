import { expect, test } from "vitest";
import { createWorld } from "../world.ts";

test("every html_url opens; Markdown is rendered, hostile HTML is not", async () => {
  const { github, octokit } = await createWorld({ listen: false });
  const minutes = { owner: "acme", repo: "minutes" };
  const alice = github.as("alice");
  const sha = alice.commit("acme/minutes", {
    message: "m",
    files: { "x/y.md": "one\n\n**two**\n" },
  });
  const body =
    "- [ ] open\n- [x] done\n\n<details><summary>Why</summary>because</details>\n<!-- marker -->\n<script>alert(1)</script><img src=x onerror=alert(1)>";
  const issue = await octokit.issues.create({ ...minutes, title: "<b>T</b>", body });
  await octokit.issues.createComment({ ...minutes, issue_number: 1, body: "a **comment**" });
  const run = await octokit.checks.create({
    ...minutes,
    name: "minutes",
    head_sha: sha,
    output: { title: "t", summary: "| a |\n|---|\n| b |" },
  });
  alice.commit("acme/minutes", { message: "p", files: { p: "p" }, branch: "topic" });
  alice.openPull("acme/minutes", { title: "P", head: "topic", base: "main" });
  const pull = await octokit.pulls.get({ ...minutes, pull_number: 2 });
  const open = async (url: string) => {
    const response = await github.fetch(url, { headers: { accept: "text/html" } });
    return { status: response.status, text: await response.text() };
  };
  const page = await open(issue.data.html_url);
  expect(page.text).toContain('<input type="checkbox" checked disabled>');
  expect(page.text).toContain("<summary>Why</summary>");
  expect(page.text).toContain("<strong>comment</strong>");
  expect(page.text).toContain("&lt;b&gt;T&lt;/b&gt;");
  expect(page.text).not.toMatch(/alert\(1\)|marker/);
  expect((await open(run.data.html_url ?? "")).text).toContain("<td>b</td>");
  expect((await open(pull.data.html_url)).text).toContain("Checks");
  const lines = await open(`${github.url}/acme/minutes/blob/${sha}/x/y.md?plain=1#L3-L3`);
  expect(lines.text).toMatch(/<tr id="L3">\s*<td>3<\/td>\s*<td>\*\*two\*\*<\/td>/);
  for (const path of ["", "/acme", "/acme/minutes", "/acme/minutes/issues", "/acme/minutes/pulls"])
    expect(await open(`${github.url}${path}`)).toMatchObject({ status: 200 });
  expect(await open(`${github.url}/acme/minutes/commit/${sha}`)).toMatchObject({ status: 200 });
  expect(await open(`${github.url}/acme/minutes/blob/main/none`)).toMatchObject({ status: 404 });
});
