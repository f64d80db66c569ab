import type { Tier } from "../actions/action.ts";
import type { Config } from "../config/schema.ts";
import { sameName } from "../same-name.ts";

/** The labels of an action's issue, by the config: each once, whatever its case. */
export function wantedLabels(
  action: { readonly tier: Tier },
  place: { readonly repository: string; readonly fallback: boolean },
  config: Pick<Config, "labels" | "repositories">,
): string[] {
  const { labels, repositories } = config;
  const target = Object.entries(repositories).find(([name]) => sameName(name, place.repository));
  const wanted = [
    ...labels.all,
    ...(target?.[1].labels ?? []),
    labels[action.tier],
    place.fallback ? labels.unrouted : null,
  ].filter((label) => label !== null);
  const seen = new Set<string>();
  return wanted.filter((label) => !seen.has(label.toLowerCase()) && seen.add(label.toLowerCase()));
}
