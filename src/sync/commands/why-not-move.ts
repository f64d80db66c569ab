import { chooseTarget } from "../../core/routing/choose-target.ts";
import { sameName } from "../../core/same-name.ts";
import { mayWrite } from "../may-write.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import type { About } from "./about.ts";

/**
 * What to say where an action may not be moved to a repository: issues stay within one owner, the
 * target's own policy holds here too, and what people wrote may not reach more readers than it has.
 *
 * @param now the repository where it is
 */
export async function whyNotMove(
  { github, repository: minutes }: Session,
  organisation: Organisation,
  { issue, by, config }: About,
  now: string,
  to: string,
): Promise<string | null> {
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
  const isPublic = source?.visibility === "public";
  if (issue !== null && !isPublic && known?.visibility !== source?.visibility) {
    return "It cannot be moved: more people may read that repository than this one.";
  }
  return (await mayWrite(github, to, by)) ? null : `You have no write access to ${to}.`;
}
