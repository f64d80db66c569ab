import { z } from "zod";
import { readMarker } from "../core/issues/marker.ts";
import { type Client, repoParams } from "./client.ts";
import type { Touch } from "./github.ts";
import { listAll } from "./list-all.ts";

const Actor = z.object({ login: z.string() }).nullish();
const Happening = z.object({
  event: z.string().optional(),
  actor: Actor,
  user: Actor,
  body: z.string().nullish(),
  created_at: z.string().nullish(),
  label: z.object({ name: z.string() }).nullish(),
  assignee: Actor,
  milestone: z.object({ title: z.string() }).nullish(),
  rename: z.object({ from: z.string(), to: z.string() }).nullish(),
});

/** What concerns people's attention, not the issue's fate. */
const HARMLESS = new Set([
  "subscribed",
  "unsubscribed",
  "mentioned",
  "cross-referenced",
  "referenced",
]);

/**
 * What others than ourselves did to an issue, oldest first: commented, labelled, assigned, renamed,
 * closed, moved, locked, put it in a milestone or a project. An edit of the body leaves no event;
 * the caller tells it by the section's digest.
 *
 * @param ours logins that are no others: this app's, and those of former apps
 */
export async function listTouches(
  client: Client,
  fullName: string,
  number: number,
  ours: readonly string[],
): Promise<readonly Touch[]> {
  const asked = { ...repoParams(fullName), issue_number: number, per_page: 100 };
  const events = await listAll((page) =>
    client.rest.issues.listEventsForTimeline({ ...asked, page }),
  );
  return events.flatMap((answer): Touch[] => {
    const happening = Happening.parse(answer);
    const { event = "", actor, user, label, assignee, milestone, rename } = happening;
    const by = (actor ?? user)?.login;
    if (by === undefined || HARMLESS.has(event)) return [];
    // With a personal token, a comment by hand has our author, and no marker.
    const isByHand = event === "commented" && readMarker(happening.body ?? "").status === "none";
    if (ours.includes(by) && !isByHand) return [];
    const what = label?.name ?? assignee?.login ?? milestone?.title ?? rename?.to ?? null;
    return [{ by, event, what, at: happening.created_at ?? null }];
  });
}
