import type { Octokit } from "@octokit/rest";
import { createWorld, type World } from "../support/github/world.ts";

const minutes = { owner: "acme", repo: "minutes" };
const encode = (text: string) => Buffer.from(text).toString("base64");

/** A session with the loopback GitHub that touches every endpoint and every webhook. */
export async function playSession(): Promise<World> {
  const world = await createWorld({ listen: false });
  world.github.setHook(world.app, world.app.hook);
  await apps(world);
  await accounts(world);
  await files(world.person("alice"));
  await git(world.person("alice"));
  await reading(world.octokit);
  await issues(world);
  await comments(world);
  await pulls(world);
  await checks(world.octokit);
  await administration(world);
  await world.github.hooks.idle();
  return world;
}

async function apps({ appOctokit, octokit, installation, github, take }: World): Promise<void> {
  const { apps } = appOctokit.rest;
  const installation_id = installation.id;
  await apps.getAuthenticated();
  await octokit.rest.apps.getBySlug({ app_slug: "scribe" });
  await apps.listInstallations();
  await apps.getInstallation({ installation_id });
  await apps.getRepoInstallation(minutes);
  await apps.getOrgInstallation({ org: "acme" });
  await apps.getUserInstallation({ username: "acme" });
  await apps.createInstallationAccessToken({ installation_id });
  await apps.createInstallationAccessToken({
    installation_id,
    repositories: ["minutes"],
    permissions: { issues: "write" },
  });
  await octokit.rest.apps.listReposAccessibleToInstallation({ per_page: 1 });
  github.as("alice").commit("acme/minutes", { message: "m", files: { m: "m" } });
  await take();
  await apps.getWebhookConfigForApp();
  const { data } = await apps.listWebhookDeliveries({ per_page: 5 });
  const delivery_id = data[0]?.id ?? 0;
  await apps.getWebhookDelivery({ delivery_id });
  await apps.redeliverWebhookDelivery({ delivery_id });
  await octokit.rest.rateLimit.get();
}

async function accounts({ person, octokit }: World): Promise<void> {
  const { rest } = person("alice");
  await rest.users.getAuthenticated();
  await rest.users.getByUsername({ username: "bob" });
  await rest.orgs.get({ org: "acme" });
  await rest.orgs.listMembers({ org: "acme" });
  await rest.repos.createInOrg({ org: "acme", name: "made", private: true });
  await octokit.rest.repos.listForOrg({ org: "acme", type: "all", per_page: 100 });
  await octokit.rest.repos.listForUser({ username: "carol" });
  await octokit.rest.repos.get(minutes);
  await octokit.rest.repos.getCollaboratorPermissionLevel({ ...minutes, username: "bob" });
  await octokit.rest.issues.listAssignees(minutes);
  await octokit.rest.issues.checkUserCanBeAssigned({ ...minutes, assignee: "bob" });
}

async function files({ rest }: Octokit): Promise<void> {
  const at = { ...minutes, path: "2026/05 03.md" };
  const put = (content: string, sha?: string) =>
    rest.repos.createOrUpdateFileContents({
      ...at,
      message: "Write",
      content: encode(content),
      ...(sha === undefined ? {} : { sha }),
    });
  const { data } = await put("one\n");
  const { data: again } = await put("two\n", data.content?.sha ?? "");
  await rest.repos.getContent(at);
  await rest.repos.getContent({ ...minutes, path: "" });
  await rest.repos.getContent({ ...minutes, path: "2026", ref: "main" });
  await rest.repos.getContent({ ...at, mediaType: { format: "raw" } });
  await rest.repos.deleteFile({ ...at, message: "Delete", sha: again.content?.sha ?? "" });
}

async function git({ rest }: Octokit): Promise<void> {
  const { data: ref } = await rest.git.getRef({ ...minutes, ref: "heads/main" });
  const head = ref.object.sha;
  const blob = await rest.git.createBlob({ ...minutes, content: "x\n" });
  await rest.git.getBlob({ ...minutes, file_sha: blob.data.sha });
  const tree = await rest.git.createTree({
    ...minutes,
    base_tree: head,
    tree: [{ path: "a/b.md", mode: "100644", type: "blob", sha: blob.data.sha }],
  });
  const commit = await rest.git.createCommit({
    ...minutes,
    message: "Whole",
    tree: tree.data.sha,
    parents: [head],
  });
  const { sha } = commit.data;
  await rest.git.getCommit({ ...minutes, commit_sha: sha });
  await rest.git.createRef({ ...minutes, ref: "refs/heads/side", sha });
  await rest.git.updateRef({ ...minutes, ref: "heads/main", sha });
  await rest.git.updateRef({ ...minutes, ref: "heads/main", sha: head, force: true });
  await rest.git.listMatchingRefs({ ...minutes, ref: "heads" });
  await rest.git.deleteRef({ ...minutes, ref: "heads/side" });
  await rest.git.getTree({ ...minutes, tree_sha: head, recursive: "1" });
}

async function reading({ rest }: Octokit): Promise<void> {
  await rest.repos.listBranches(minutes);
  const { data } = await rest.repos.getBranch({ ...minutes, branch: "main" });
  await rest.repos.listCommits({ ...minutes, path: "README.md", since: "2020-01-01T00:00:00Z" });
  await rest.repos.getCommit({ ...minutes, ref: data.commit.sha });
  const first = (await rest.repos.listCommits(minutes)).data.at(-1)?.sha ?? "";
  await rest.repos.compareCommitsWithBasehead({ ...minutes, basehead: `${first}...main` });
}

async function issues({ octokit: { rest }, octokit, github, person }: World): Promise<void> {
  const one = { ...minutes, issue_number: 1 };
  await rest.issues.createLabel({ ...minutes, name: "minutes", color: "0e8a16", description: "d" });
  await rest.issues.getLabel({ ...minutes, name: "minutes" });
  await rest.issues.updateLabel({ ...minutes, name: "minutes", new_name: "action" });
  await rest.issues.listLabelsForRepo(minutes);
  await person("alice").rest.issues.createMilestone({ ...minutes, title: "May" });
  await rest.issues.listMilestones(minutes);
  await rest.issues.create({
    ...minutes,
    title: "One",
    body: "b",
    labels: ["action"],
    assignees: ["bob"],
    milestone: 1,
  });
  await rest.issues.get(one);
  await rest.issues.update({ ...one, title: "Uno", body: "c", milestone: null });
  await rest.issues.update({ ...one, milestone: 1 });
  await rest.issues.update({ ...one, state: "closed", state_reason: "not_planned" });
  await rest.issues.update({ ...one, state: "open" });
  await rest.issues.addLabels({ ...one, labels: ["new", "newer"] });
  await rest.issues.setLabels({ ...one, labels: ["new", "action"] });
  await rest.issues.listLabelsOnIssue(one);
  await rest.issues.removeLabel({ ...one, name: "new" });
  await rest.issues.removeAllLabels(one);
  await rest.issues.deleteLabel({ ...minutes, name: "newer" });
  await rest.issues.removeAssignees({ ...one, assignees: ["bob"] });
  await rest.issues.addAssignees({ ...one, assignees: ["alice"] });
  await rest.issues.lock({ ...one, lock_reason: "resolved" });
  await rest.issues.unlock(one);
  await rest.issues.listEvents(one);
  await rest.issues.listEventsForTimeline(one);
  await octokit.paginate(rest.issues.listForRepo, {
    ...minutes,
    state: "all",
    creator: "scribe[bot]",
    since: "2020-01-01T00:00:00Z",
    labels: "action",
    sort: "updated",
    direction: "asc",
    per_page: 1,
  });
  const two = await rest.issues.create({ ...minutes, title: "Two" });
  const code = await rest.repos.get({ owner: "acme", repo: "code" });
  await octokit.graphql(
    "mutation ($a: ID!, $b: ID!) { transferIssue(input: { issueId: $a, repositoryId: $b }) { issue { number } } }",
    { a: two.data.node_id, b: code.data.node_id },
  );
  await rest.issues.get({ ...minutes, issue_number: 2 });
  const gone = github.as("alice").openIssue("acme/minutes", { title: "Gone" });
  github.as("alice").deleteIssue("acme/minutes", gone.number);
}

async function comments({ octokit: { rest } }: World): Promise<void> {
  const one = { ...minutes, issue_number: 1 };
  const { data } = await rest.issues.createComment({ ...one, body: "first" });
  const comment = { ...minutes, comment_id: data.id };
  await rest.issues.updateComment({ ...comment, body: "second" });
  await rest.issues.getComment(comment);
  await rest.issues.listComments({ ...one, since: "2020-01-01T00:00:00Z", per_page: 100 });
  await rest.issues.listCommentsForRepo({ ...minutes, sort: "updated", direction: "desc" });
  const { data: eyes } = await rest.reactions.createForIssueComment({
    ...comment,
    content: "eyes",
  });
  await rest.reactions.listForIssueComment(comment);
  await rest.reactions.deleteForIssueComment({ ...comment, reaction_id: eyes.id });
  const { data: up } = await rest.reactions.createForIssue({ ...one, content: "+1" });
  await rest.reactions.listForIssue(one);
  await rest.reactions.deleteForIssue({ ...one, reaction_id: up.id });
  await rest.issues.deleteComment(comment);
}

async function pulls({ github, person, octokit }: World): Promise<void> {
  const { rest } = person("alice");
  const alice = github.as("alice");
  for (const merge_method of ["merge", "squash", "rebase"] as const) {
    const head = `topic-${merge_method}`;
    const files = { [head]: "x\n" };
    alice.commit("acme/minutes", { message: "Topic", files, branch: head });
    const { data } = await rest.pulls.create({ ...minutes, title: head, head, base: "main" });
    const at = { ...minutes, pull_number: data.number };
    await rest.pulls.update({ ...at, body: "b" });
    await rest.pulls.update({ ...at, state: "closed" });
    await rest.pulls.update({ ...at, state: "open" });
    alice.commit("acme/minutes", { message: "More", files: { more: head }, branch: head });
    await octokit.rest.issues.addLabels({ ...minutes, issue_number: data.number, labels: ["l"] });
    await octokit.rest.issues.removeAllLabels({ ...minutes, issue_number: data.number });
    await octokit.rest.issues.createComment({
      ...minutes,
      issue_number: data.number,
      body: "preview",
    });
    await octokit.rest.pulls.get(at);
    await octokit.rest.pulls.listFiles(at);
    await octokit.rest.pulls.listCommits(at);
    await rest.pulls.merge({ ...at, merge_method });
    await rest.pulls.checkIfMerged(at);
  }
  await octokit.rest.pulls.list({ ...minutes, state: "all", base: "main", sort: "updated" });
  const main = await octokit.rest.repos.getBranch({ ...minutes, branch: "main" });
  await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...minutes,
    commit_sha: main.data.commit.sha,
  });
  await person("carol").rest.repos.createFork(minutes);
  const carol = github.as("carol");
  carol.commit("carol/minutes", { message: "m", files: { c: "c" }, branch: "mine" });
  const draft = { title: "Mine", head: "carol:mine", base: "main", draft: true };
  carol.readyForReview("acme/minutes", carol.openPull("acme/minutes", draft).number);
}

async function checks({ rest }: Octokit): Promise<void> {
  const { data: ref } = await rest.git.getRef({ ...minutes, ref: "heads/main" });
  const head_sha = ref.object.sha;
  const { data } = await rest.checks.create({ ...minutes, name: "minutes", head_sha });
  const run = { ...minutes, check_run_id: data.id };
  await rest.checks.update({
    ...run,
    status: "completed",
    conclusion: "neutral",
    details_url: "http://127.0.0.1/details",
    output: {
      title: "t",
      summary: "s",
      text: "x",
      annotations: [
        {
          path: "README.md",
          start_line: 1,
          end_line: 1,
          annotation_level: "warning",
          message: "m",
          title: "t",
        },
      ],
    },
  });
  await rest.checks.get(run);
  await rest.checks.listAnnotations(run);
  await rest.checks.listForRef({ ...minutes, ref: head_sha, check_name: "minutes", filter: "all" });
}

async function administration(world: World): Promise<void> {
  const { github, person, installation, octokit, app } = world;
  const { rest } = person("alice");
  const made = { owner: "acme", repo: "made" };
  await rest.repos.update({ ...made, name: "renamed" });
  await octokit.rest.repos.get(made);
  await octokit.rest.issues.create({ ...made, title: "By its old name" });
  const renamed = { owner: "acme", repo: "renamed" };
  await rest.repos.update({ ...renamed, private: false });
  await rest.repos.update({ ...renamed, private: true });
  await rest.repos.update({ ...renamed, archived: true });
  await rest.repos.update({ ...renamed, archived: false });
  github.as("alice").transfer("acme/renamed", "carol");
  await rest.repos.update({ ...minutes, description: "d" });
  await rest.repos.delete({ owner: "acme", repo: "code" });
  github.installation.select(installation, { remove: ["acme/minutes"] });
  github.installation.select(installation, { add: ["acme/minutes"] });
  github.installation.suspend(installation);
  github.installation.unsuspend(installation);
  github.installation.grant(installation, { ...app.permissions, members: "read" });
  github.installation.remove(installation);
}
