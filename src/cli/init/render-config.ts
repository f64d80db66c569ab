import { parse } from "yaml";
import type { FoundMinutes } from "./find-minutes.ts";
import type { FoundPeople } from "./find-people.ts";
import type { RoutedAction } from "../../core/read-actions.ts";

/** What a first config is made of. */
export interface Finds {
  readonly minutes: FoundMinutes;
  readonly people: FoundPeople;
  readonly actions: readonly RoutedAction[];
  /** `owner/name` of the minutes repository, where git knows it. */
  readonly remote: string | null;
  /** The schema that editors are told of; null for none. */
  readonly schema: string | null;
}

/** A first `.github/minutes.yml`: what was found, and the rest as comments to take up. */
export function renderConfig({ minutes, people, actions, remote, schema }: Finds): string {
  return [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    "# How the actions of these minutes become issues. Every key may be left out.",
    "",
    ...minutesSection(minutes),
    "",
    "# What becomes of an action: open an issue, propose it for a tick, or ignore it.",
    "tiers:",
    "  explicit: open # marked: Action:, TODO, a checkbox",
    "  commitment: open # somebody takes it on: James will look at …",
    "  agreed: open # decided, with no owner: need to merge the code",
    "  suggested: propose # floated: may be worth …",
    "",
    ...peopleSection(people),
    "",
    ...repositoriesSection(actions),
    "",
    "# Where actions go that lead nowhere clear.",
    `# fallback: ${remote ?? "owner/name"}`,
    "",
  ].join("\n");
}

function minutesSection({ globs, condition }: FoundMinutes): string[] {
  const lines = [
    ...(globs === null ? [] : ["  files:", ...globs.map((glob) => `    - ${scalar(glob)}`)]),
    ...(condition === null
      ? []
      : [
          "  frontMatter: # of these files, only those whose front matter says so",
          `    ${scalar(condition.key)}: ${scalar(condition.value)}`,
        ]),
  ];
  const comment = "# Which files are minutes, as globs from the repository's root.";
  if (lines.length > 0) return [comment, "minutes:", ...lines];
  return [
    comment,
    "# minutes:",
    "#   files: [minutes/**/*.md] # by default, folders called minutes or meetings",
  ];
}

function peopleSection({ known, unknown }: FoundPeople): string[] {
  return [
    "# GitHub logins, with the names, initials and nicknames that the minutes use.",
    "people:",
    ...[...known].map(([login, names]) => `  ${scalar(login)}: [${names.map(scalar).join(", ")}]`),
    ...(known.size + unknown.length === 0 ? ["#  octocat: [Mona, ML]"] : []),
    ...unknown.map((name) => `#  login: [${scalar(name)}]`),
  ];
}

function repositoriesSection(actions: readonly RoutedAction[]): string[] {
  const counts = new Map<string, number>();
  for (const { route } of actions)
    if (route.repository !== null)
      counts.set(route.repository, (counts.get(route.repository) ?? 0) + 1);
  const lines = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(
      ([name, count]) =>
        `#  ${scalar(name)}: { words: [] } # ${count} of the actions found lead here`,
    );
  return [
    "# Words of your own that lead to a repository, besides its name and its folders.",
    "repositories:",
    ...(lines.length === 0 ? ["#  owner/name: { words: [the broker] }"] : lines),
  ];
}

/** A text as YAML that reads as this text also in a list in brackets: plain where that is safe. */
function scalar(text: string): string {
  const plain = /^[\p{L}\d_][\p{L}\p{M}\d_./ -]*$/u.test(text) && parse(text) === text;
  return plain ? text : JSON.stringify(text);
}
