import { withIssue } from "../../core/identity/with-issue.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import { chooseTarget } from "../../core/routing/choose-target.ts";
import { sameName } from "../../core/same-name.ts";
import { mayWrite } from "../may-write.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import type { About, Answers } from "./answers.ts";
import { rewriteEntry } from "./rewrite-entry.ts";

/**
 * `/minutes move owner/name`: transfers the issue within its owner; where GitHub does not let us, a
 * new one is opened there and the old one closed. A proposal will be opened there. The target's own
 * policy holds here too.
 *
 * @returns what to say where it cannot be done
 */
export async function moveAction(
  session: Session,
  organisation: Organisation,
  about: About,
  to: string,
  answers: Answers,
  n: number,
): Promise<string | null> {
  const { state, page, entry, issue, by, config } = about;
  const { github, repository: minutes } = session;
  const now = issue?.repository ?? entry.repository ?? minutes.fullName;
  if (sameName(to, now)) return null;
  const repositories = await organisation.repositories();
  const known = repositories.find(({ fullName }) => sameName(fullName, to));
  const source = repositories.find(({ fullName }) => sameName(fullName, now));
  const sameOwner = sameName(to.split("/")[0] ?? "", now.split("/")[0] ?? "");
  if (!sameOwner) return "Issues are moved between repositories of one owner only.";
  const target = known && (await organisation.target(known, null));
  const route = { repository: to, runnerUp: null, because: [] };
  const targets = new Map(target ? [[to.toLowerCase(), target]] : []);
  const placement = chooseTarget("open", route, { minutes, config, targets });
  if (!sameName(placement.repository, to) || placement.decision !== "open") {
    return `It cannot be moved: ${placement.problem ?? "that repository takes no issues from here"}.`;
  }
  // What people wrote in the issue must not reach more readers than it has.
  if (
    issue !== null &&
    source?.visibility !== "public" &&
    known?.visibility !== source?.visibility
  ) {
    return "It cannot be moved: more people may read that repository than this one.";
  }
  if (!(await mayWrite(github, to, by))) return `You have no write access to ${to}.`;

  if (issue === null) {
    await rewriteEntry(session, state, about, { ...entry, repository: to, movedByPerson: true });
    return null;
  }
  const from = { repository: issue.repository, number: issue.number };
  const transferred = await github.transferIssue(from, to);
  const moved = transferred ?? (await openAgain(session, issue, to, entry.key));
  await rewriteEntry(session, state, about, {
    ...withIssue(entry, moved),
    movedByPerson: true,
  });
  await answers.tell(n, { kind: "movedFrom", from, by }, page, moved);
  if (transferred === null) {
    await github.updateIssue(from.repository, from.number, {
      state: "closed",
      stateReason: "not_planned",
    });
    const there = { repository: moved.repository, number: moved.number };
    await answers.tell(n, { kind: "moved", to: there, by }, page, from);
  }
  return null;
}

/** The same issue in another repository; one that an earlier attempt opened is taken up. */
async function openAgain(
  { github }: Session,
  { title, body, labels }: Issue,
  to: string,
  key: string,
): Promise<Issue> {
  const own = await github.listIssues(to, { creator: github.login });
  const there = own.find((other) => readSection(other.body, "issue")?.marker.key === key);
  return there ?? github.createIssue(to, { title, body, labels });
}
