import type { Fact, Present } from "../../core/identity/fact.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { conflicts, similarity } from "../../core/identity/similarity.ts";
import { terms } from "../../core/identity/terms.ts";
import type { Choice } from "../../core/issues/marker.ts";
import { isClosedPreview } from "../../core/review/close-preview.ts";
import { readPreview } from "../../core/review/read-preview.ts";
import type { PullRequest } from "../../github/github.ts";
import type { Snapshot } from "../minutes/read-snapshot.ts";
import { readPull } from "../preview/read-pull.ts";
import type { Session } from "../session.ts";
import { addTicks } from "./add-ticks.ts";
import { missedTicks } from "./take-ticks.ts";

/** A reworded row is still the row of a choice when this much of it stands. */
const ENOUGH = 0.6;

/** What people chose in the previews of the pull requests that were merged since. */
export type Choices = (
  present: Present,
) => { readonly wanted: boolean; readonly by: string } | null;

/**
 * Reads the choices from our preview comments on pull requests merged since the last sync: two
 * requests, and one for each of these. Ticks that no event told of before the merge count as well.
 * Nothing is read where no action is new.
 *
 * @param since what was last synced; null where nothing was
 */
export async function readChoices(
  session: Session,
  facts: readonly Fact[],
  since: Pick<Snapshot, "commit"> | null,
  { head, pages }: { readonly head: Snapshot; readonly pages: readonly LedgerFile[] },
): Promise<Choices> {
  if (since === null || !facts.some(({ kind }) => kind === "new")) return () => null;
  const { github, repository, ours } = session;
  const pulls = await github.listClosedPullRequests(repository.fullName, repository.defaultBranch);
  const merged = await mergedSince(session, pulls, since.commit, head.commit);
  const choices: Choice[] = [];
  for (const pull of merged) {
    const comments = await github.listComments(repository.fullName, pull.number);
    for (const comment of comments.filter(({ author }) => ours.includes(author))) {
      const { state } = readPreview(comment.body);
      if (state === null) continue;
      const missed = isClosedPreview(comment.body) ? null : await missedTicks(session, comment);
      const readShown = () => readPull(session, head, state.head, pages);
      choices.push(...(await addTicks(state.choices, missed?.taken ?? [], null, readShown)));
    }
  }
  return choicesOf(choices, facts);
}

/**
 * Those whose merge came into the branch since, by what follows what: a commit bears the time of its
 * committer's clock, which may be wrong. All that were merged, where too much came to tell.
 */
async function mergedSince(
  { github, repository }: Session,
  pulls: readonly PullRequest[],
  since: string,
  head: string,
): Promise<readonly PullRequest[]> {
  const merged = pulls.filter(({ mergedAt }) => mergedAt !== null);
  if (merged.length === 0) return [];
  const came = await github.listCommitsBetween(repository.fullName, since, head);
  return came === null
    ? merged
    : merged.filter(({ mergeCommit }) => mergeCommit !== null && came.includes(mergeCommit));
}

/**
 * Finds the choice that was made for an action: by its id, else by its file and what is left of its
 * text. A choice whose own action still stands is for no other, however alike.
 */
export function choicesOf(
  choices: readonly Choice[],
  facts: readonly Fact[],
): (present: Present) => Choice | null {
  const standing = new Set(
    facts.flatMap((fact) => (fact.kind === "withdrawn" ? [] : [fact.action.id])),
  );
  const free = choices.filter(({ key }) => !standing.has(key));
  return (present) => findChoice(choices, free, present);
}

function findChoice(
  choices: readonly Choice[],
  free: readonly Choice[],
  { file, action }: Present,
): Choice | null {
  const exact = choices.findLast(({ key }) => key === action.id);
  if (exact !== undefined) return exact;
  const wanted = terms(action.text);
  return (
    free
      .filter(({ path }) => path === file.path)
      .map((choice) => ({ choice, terms: terms(choice.text) }))
      .filter((candidate) => !conflicts(candidate.terms, wanted))
      .map((candidate) => ({ ...candidate, score: similarity(candidate.terms, wanted) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score)[0]?.choice ?? null
  );
}
