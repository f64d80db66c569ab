import { count } from "../../core/count.ts";
import type { Finds } from "./render-config.ts";

/** What was found, in a few lines for people. */
export function describeFinds({
  minutes,
  people,
  actions,
}: Pick<Finds, "minutes" | "people" | "actions">): string {
  const repositories = new Set(actions.flatMap(({ route }) => route.repository ?? []));
  const opened = actions.filter(
    ({ action }) => action.decision === "open" && action.state === "open",
  );
  const by =
    minutes.condition === null ? "" : ` (${minutes.condition.key}: ${minutes.condition.value})`;
  const places = count(repositories.size, "repository", "repositories");
  return [
    `found ${count(minutes.files.length, "file")} of minutes${by}`,
    `${count(actions.length, "action")} in them, ${opened.length} to open, in ${places}`,
    `${count(people.known.size, "login")}, ${count(people.unknown.length, "name")} without one`,
  ].join("\n");
}
