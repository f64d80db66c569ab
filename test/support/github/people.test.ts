import { describe, expect, test } from "vitest";
import { createWorld } from "./world.ts";

const minutes = { owner: "acme", repo: "minutes" };
const start = () => createWorld({ listen: false });
const actions = (received: { event: string; payload: Readonly<Record<string, unknown>> }[]) =>
  received.map(({ event, payload }) => `${event} ${String(payload["action"])}`);

describe("rights", () => {
  test("of people: admin, member, outsider, and what an installation lacks", async () => {
    const { github, octokit, person } = await start();
    github.createRepository("acme/secret", { private: true, collaborators: {} });
    const role = async (username: string) =>
      (await octokit.repos.getCollaboratorPermissionLevel({ ...minutes, username })).data;
    expect(await role("alice")).toMatchObject({ permission: "admin", role_name: "admin" });
    expect(await role("bob")).toMatchObject({ permission: "read", role_name: "read" });
    const secret = { owner: "acme", repo: "secret" };
    const status = (work: Promise<unknown>) => expect(work).rejects;
    await status(person("carol").repos.get(secret)).toMatchObject({ status: 404 });
    await status(
      person("bob").issues.addLabels({ ...minutes, issue_number: 1, labels: ["x"] }),
    ).toMatchObject({ status: 404 });
    await status(octokit.git.createBlob({ ...minutes, content: "x" })).toMatchObject({
      status: 403,
      message: expect.stringContaining("Resource not accessible") as string,
    });
  });

  test("triage and maintain are told apart by role_name only", async () => {
    const { github, octokit } = await start();
    github.createUser("tara");
    github.createUser("mo");
    github.createRepository("acme/roles", { collaborators: { tara: "triage", mo: "maintain" } });
    const role = async (username: string) => {
      const { data } = await octokit.repos.getCollaboratorPermissionLevel({
        owner: "acme",
        repo: "roles",
        username,
      });
      return [data.permission, data.role_name];
    };
    expect(await role("tara")).toEqual(["read", "triage"]);
    expect(await role("mo")).toEqual(["write", "maintain"]);
    expect(await role("carol")).toEqual(["read", "read"]);
  });

  test("a selected installation sees only its private repositories, and loses what is removed", async () => {
    const { github, app, person } = await start();
    github.createOrganisation("other", { admins: ["dan"] });
    github.createRepository("other/in", { private: true, files: { a: "a" } });
    github.createRepository("other/out", { private: true, files: { a: "a" } });
    const installation = github.install(app, "other", { repositories: ["other/in"] });
    const token = github.installationToken(installation);
    const get = async (path: string) =>
      (await github.fetch(`${github.url}${path}`, { headers: { authorization: `token ${token}` } }))
        .status;
    expect([await get("/repos/other/in"), await get("/repos/other/out")]).toEqual([200, 404]);
    github.installation.select(installation, { remove: ["other/in"] });
    expect(await get("/repos/other/in")).toBe(404);
    github.installation.remove(installation);
    expect(await get("/installation/repositories")).toBe(401);
    await expect(person("carol").repos.get({ owner: "other", repo: "in" })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("issues", () => {
  test("an edit tells what it was before; a comment too", async () => {
    const { github, octokit, take } = await start();
    await octokit.issues.create({ ...minutes, title: "Old", body: "old" });
    await take();
    const alice = github.as("alice");
    alice.editIssue("acme/minutes", 1, { title: "New", body: "new" });
    const comment = alice.comment("acme/minutes", 1, "first");
    alice.editComment("acme/minutes", comment.id, "second");
    alice.deleteComment("acme/minutes", comment.id);
    const received = await take();
    expect(received.map(({ payload }) => payload["changes"])).toEqual([
      { title: { from: "Old" }, body: { from: "old" } },
      undefined,
      { body: { from: "first" } },
      undefined,
    ]);
    const { data } = await octokit.issues.get({ ...minutes, issue_number: 1 });
    expect(data).toMatchObject({ title: "New", body: "new", comments: 0 });
  });

  test("limits: title 256, body 65,536, counted in characters", async () => {
    const { octokit } = await start();
    const create = (title: string, body: string) =>
      octokit.issues.create({ ...minutes, title, body });
    await expect(create("x".repeat(257), "")).rejects.toMatchObject({ status: 422 });
    await expect(create("x", "x".repeat(65_537))).rejects.toMatchObject({ status: 422 });
    await expect(create("🙂".repeat(256), "🙂".repeat(65_536))).resolves.toMatchObject({
      status: 201,
    });
  });

  test("an unassignable login fails the creation, and is left out of an addition", async () => {
    const { octokit } = await start();
    await expect(
      octokit.issues.create({ ...minutes, title: "x", assignees: ["carol"] }),
    ).rejects.toMatchObject({ status: 422 });
    const check = (assignee: string) =>
      octokit.issues.checkUserCanBeAssigned({ ...minutes, assignee });
    await expect(check("carol")).rejects.toMatchObject({ status: 404 });
    await expect(check("bob")).resolves.toMatchObject({ status: 204 });
  });

  test("closing keeps its reason; reopening says so", async () => {
    const { octokit } = await start();
    await octokit.issues.create({ ...minutes, title: "x" });
    const set = async (state: "open" | "closed", state_reason?: "not_planned" | "duplicate") =>
      (
        await octokit.issues.update({
          ...minutes,
          issue_number: 1,
          state,
          ...(state_reason === undefined ? {} : { state_reason }),
        })
      ).data;
    expect(await set("closed", "duplicate")).toMatchObject({
      state_reason: "duplicate",
      closed_by: { login: "scribe[bot]" },
    });
    expect(await set("open")).toMatchObject({ state_reason: "reopened", closed_at: null });
    expect(await set("closed")).toMatchObject({ state_reason: "completed" });
  });

  test("transferred redirects, deleted and converted answer 410, locked refuses comments", async () => {
    const { github, octokit, take } = await start();
    for (const title of ["one", "two", "three", "four"])
      await octokit.issues.create({ ...minutes, title });
    await take();
    const alice = github.as("alice");
    alice.comment("acme/minutes", 1, "kept");
    alice.transferIssue("acme/minutes", 1, "acme/code");
    alice.deleteIssue("acme/minutes", 2);
    alice.convertToDiscussion("acme/minutes", 3);
    alice.lock("acme/minutes", 4);
    expect(actions(await take())).toEqual([
      "issue_comment created",
      "issues transferred",
      "issues opened",
      "issues deleted",
      "issues locked",
    ]);
    const get = (issue_number: number) => octokit.issues.get({ ...minutes, issue_number });
    const moved = (await get(1)).data;
    expect(moved.repository_url).toMatch(/\/repos\/acme\/code$/);
    expect(moved).toMatchObject({ number: 1, title: "one", user: { login: "scribe[bot]" } });
    // A write to the old place goes on to the new one, as 307 keeps its method.
    await octokit.issues.update({ ...minutes, issue_number: 1, title: "one!" });
    expect(github.repository("acme/code").issues.get(1)?.title).toBe("one!");
    await expect(get(2)).rejects.toMatchObject({ status: 410 });
    await expect(get(3)).rejects.toMatchObject({ status: 410 });
    await expect(
      octokit.issues.createComment({ ...minutes, issue_number: 4, body: "x" }),
    ).rejects.toMatchObject({ status: 403 });
    const listed = await octokit.issues.listForRepo({ ...minutes, state: "all" });
    expect(listed.data.map(({ number }) => number)).toEqual([4]);
  });

  test("the list: state, creator, labels, since, direction, and pages", async () => {
    const { github, octokit, person } = await start();
    await octokit.issues.create({ ...minutes, title: "app", labels: ["Minutes"] });
    for (let n = 0; n < 5; n++) github.as("bob").openIssue("acme/minutes", { title: `bob ${n}` });
    await person("bob").issues.update({ ...minutes, issue_number: 2, state: "closed" });
    const numbers = async (query: object) =>
      (await octokit.paginate(octokit.issues.listForRepo, { ...minutes, ...query })).map(
        ({ number }) => number,
      );
    expect(await numbers({ per_page: 2 })).toEqual([6, 5, 4, 3, 1]);
    expect(await numbers({ state: "all", direction: "asc", per_page: 4 })).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(await numbers({ creator: "scribe[bot]" })).toEqual([1]);
    expect(await numbers({ labels: "minutes" })).toEqual([1]);
    expect(await numbers({ since: "2999-01-01T00:00:00Z" })).toEqual([]);
  });
});

describe("repositories", () => {
  test("a renamed one redirects reads and writes; an archived one takes no writes", async () => {
    const { github, octokit, take } = await start();
    const alice = github.as("alice");
    alice.rename("acme/minutes", "notes");
    expect((await octokit.repos.get(minutes)).data.full_name).toBe("acme/notes");
    const { data } = await octokit.issues.create({ ...minutes, title: "x" });
    expect(data.html_url).toBe(`${github.url}/acme/notes/issues/1`);
    alice.setPrivate("acme/notes", true);
    alice.setArchived("acme/notes", true);
    await expect(
      octokit.issues.create({ owner: "acme", repo: "notes", title: "x" }),
    ).rejects.toMatchObject({ status: 403 });
    expect(actions(await take())).toEqual([
      "repository renamed",
      "issues opened",
      "repository privatized",
      "repository archived",
    ]);
  });

  test("one with issues turned off answers 410", async () => {
    const { github, octokit } = await start();
    github.createRepository("acme/silent", { hasIssues: false });
    await expect(
      octokit.issues.create({ owner: "acme", repo: "silent", title: "x" }),
    ).rejects.toMatchObject({ status: 410 });
  });
});
