import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/sync/choices/take-ticks.ts";
import { createHarness, type Harness } from "../support/harness.ts";

const MINUTES = `# Call of 3 March 2026

## Actions

- Bob to write the release notes for 2.0
- Alice to remove the old installer from the server
`;
const PATH = "minutes/2026-03-03.md";
const NOTES = "Write the release notes for 2.0";
const INSTALLER = "Remove the old installer from the server";

interface Review extends Harness {
  readonly number: number;
  body(): string;
  /** Edits the comment as a person and returns the edit as GitHub would tell of it. */
  edit(login: string, change: (body: string) => string): Edit;
  push(text: string): void;
  titles(): string[];
}

async function startReview(minutes = MINUTES, ready?: Harness): Promise<Review> {
  const harness = ready ?? (await createHarness());
  const { github } = harness.world;
  const alice = github.as("alice");
  const push = (text: string): void => {
    alice.commit("acme/minutes", { message: "Minutes", files: { [PATH]: text }, branch: "march" });
  };
  push(minutes);
  const { number } = alice.openPull("acme/minutes", { title: "M", head: "march", base: "main" });
  const comment = await harness.preview(number);
  if (comment === null) throw new Error("no preview");
  const body = (): string => github.repository("acme/minutes").comments.get(comment.id)?.body ?? "";
  return {
    ...harness,
    number,
    body,
    push,
    edit(login, change) {
      const from = body();
      const to = change(from);
      github.as(login).editComment("acme/minutes", comment.id, to);
      return { from, to, by: login, comment: comment.id };
    },
    titles: () =>
      [...github.repository("acme/minutes").issues.values()]
        .filter(({ pull }) => pull === null)
        .map(({ title }) => title.replace(/ \(Call of .*\)$/, ""))
        .slice(1),
  };
}

const untick = (title: string) => (body: string) =>
  body.replace(`- [x] ${title}`, `- [ ] ${title}`);
const tick = (title: string) => (body: string) => body.replace(`- [ ] ${title}`, `- [x] ${title}`);

describe("a tick in the preview", () => {
  test.each(["merge", "squash", "rebase"] as const)(
    "unticked, an action is not opened after a %s, however it was reworded",
    async (method) => {
      const review = await startReview();
      await review.preview(review.number, [review.edit("alice", untick(NOTES))]);
      expect(review.body()).toMatch(/- \[ \] Write the release notes.*unticked by alice/);
      review.push(MINUTES.replace("release notes for 2.0", "release notes for the new 2.0"));
      await review.preview(review.number);
      expect(review.body()).toMatch(/- \[ \] Write the release notes for the new.*unticked by/);
      review.world.github.as("alice").merge("acme/minutes", review.number, method);
      await review.sync();
      expect(review.titles()).toEqual([INSTALLER]);
    },
  );

  test.each([
    ["fast", "2099-01-01T00:00:00Z"],
    ["slow", "2001-01-01T00:00:00Z"],
  ])(
    "counts after a commit of somebody whose clock is %s, and no older one is read",
    async (_, date) => {
      const harness = await createHarness();
      const { github } = harness.world;
      const alice = github.as("alice");
      alice.commit("acme/minutes", {
        message: "Older minutes",
        files: {
          "minutes/2026-02-03.md": "# Call of 3 February 2026\n\n- Bob to sweep the yard\n",
        },
        branch: "february",
      });
      const pull = { title: "M", head: "february", base: "main" };
      const { number } = alice.openPull("acme/minutes", pull);
      alice.merge("acme/minutes", number, "squash");
      alice.commit("acme/minutes", {
        message: "Read me",
        files: {
          "minutes/2026-02-10.md": "# Call of 10 February 2026\n\n- Bob to water the plants\n",
        },
        committer: { date },
      });
      await harness.sync();
      const review = await startReview(MINUTES, harness);
      await review.preview(review.number, [review.edit("alice", untick(NOTES))]);
      alice.merge("acme/minutes", review.number, "merge");
      github.log.clear();
      await review.sync();
      const read = github.log.filter({ path: /issues\/\d+\/comments/ }).map(({ path }) => path);
      expect(read.filter((path) => path.includes(`/issues/${number}/`))).toEqual([]);
      expect(review.body()).toContain("unticked by alice");
      expect(review.titles()).not.toContain(NOTES);
      expect(review.titles()).toContain(INSTALLER);
    },
  );

  test("ticked, a proposed action is opened after the merge", async () => {
    const harness = await createHarness();
    // What looks like an issue of a person is proposed.
    harness.world.github.as("bob").openIssue("acme/minutes", { title: NOTES });
    const review = await startReview(MINUTES, harness);
    expect(review.body()).toContain(`- [ ] ${NOTES}`);
    await review.preview(review.number, [review.edit("alice", tick(NOTES))]);
    expect(review.body()).toMatch(/- \[x\] Write the release notes.*ticked by alice/);
    review.world.github.as("alice").merge("acme/minutes", review.number, "squash");
    await review.sync();
    expect(review.titles()).toEqual([NOTES, NOTES, INSTALLER]);
  });

  test("is put back, with a word, where its author may not write", async () => {
    const review = await startReview();
    await review.preview(review.number, [review.edit("carol", untick(NOTES))]);
    expect(review.body()).toContain(`- [x] ${NOTES}`);
    expect(review.body()).toContain("The tick of carol was put back");
  });

  test("is not lost where we rewrite the comment before its event comes", async () => {
    const review = await startReview();
    const edit = review.edit("alice", untick(NOTES));
    review.push(`${MINUTES}- Bob to water the plants\n`);
    await review.preview(review.number);
    expect(review.body()).toContain(`- [x] ${NOTES}`);
    await review.preview(review.number, [edit]);
    expect(review.body()).toContain(`- [ ] ${NOTES}`);
    expect(review.body()).toContain("- [x] Water the plants");
  });

  test("made on an older version takes back nothing that was chosen since", async () => {
    const review = await startReview();
    const old = review.body();
    await review.preview(review.number, [review.edit("alice", untick(NOTES))]);
    const stale = review.edit("alice", () => untick(INSTALLER)(old));
    await review.preview(review.number, [stale]);
    expect(review.body()).toContain(`- [ ] ${NOTES}`);
    expect(review.body()).toContain(`- [ ] ${INSTALLER}`);
  });

  test("counts once it is taken back, by nobody", async () => {
    const review = await startReview();
    const edits = [review.edit("alice", untick(NOTES)), review.edit("alice", tick(NOTES))];
    await review.preview(review.number, edits);
    expect(review.body()).toContain(`- [x] ${NOTES}`);
  });

  test("of two people counts for the one who may", async () => {
    const review = await startReview();
    const edits = [review.edit("carol", untick(NOTES)), review.edit("alice", untick(INSTALLER))];
    await review.preview(review.number, edits);
    expect(review.body()).toContain(`- [x] ${NOTES}`);
    expect(review.body()).toContain(`- [ ] ${INSTALLER}`);
  });

  test("made just before the merge counts, though its event comes after", async () => {
    const review = await startReview();
    const edit = review.edit("alice", untick(NOTES));
    review.world.github.as("alice").merge("acme/minutes", review.number, "squash");
    await review.preview(review.number, [edit]);
    await review.sync();
    expect(review.titles()).toEqual([INSTALLER]);
  });
});

describe("a tick in the preview that no event told of", () => {
  test("counts for whom the edit history names, also where the merge came before we are back", async () => {
    const review = await startReview();
    review.edit("alice", untick(NOTES));
    review.push(MINUTES.replace("release notes for 2.0", "release notes for the new 2.0"));
    review.world.github.as("alice").merge("acme/minutes", review.number, "squash");
    review.restart();
    await review.sync();
    expect(review.titles()).toEqual([INSTALLER]);
  });

  test("is put back where its author may not write", async () => {
    const review = await startReview();
    review.edit("carol", untick(NOTES));
    await review.preview(review.number, [], { isLate: true });
    expect(review.body()).toContain(`- [x] ${NOTES}`);
    expect(review.body()).toContain("The tick of carol was put back");
  });
});
