import { z } from "zod";
import { type Client, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";

const Actor = z.object({ login: z.string() }).nullish();
const Happening = z.object({ event: z.string().optional(), actor: Actor, user: Actor });

/** What concerns people's attention, not the issue's fate. */
const HARMLESS = new Set([
  "subscribed",
  "unsubscribed",
  "mentioned",
  "cross-referenced",
  "referenced",
]);

/**
 * Whether anyone but ourselves did something to an issue: commented, labelled, assigned, renamed,
 * closed, moved, locked, put it in a milestone or a project. An edit of the body leaves no event;
 * the caller tells it by the section's digest.
 */
export async function isTouched(
  client: Client,
  fullName: string,
  number: number,
  self: readonly string[],
): Promise<boolean> {
  const events = await guarded(() =>
    client.paginate(client.rest.issues.listEventsForTimeline, {
      ...repoParams(fullName),
      issue_number: number,
      per_page: 100,
    }),
  );
  return events.some((event) => {
    const { event: name, actor, user } = Happening.parse(event);
    const by = (actor ?? user)?.login;
    return by !== undefined && !self.includes(by) && !HARMLESS.has(name ?? "");
  });
}
