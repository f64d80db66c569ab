import { type Evidence, gatherEvidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import type { RoutableAction } from "./routable-action.ts";
import type { Route } from "./route.ts";
import type { RoutingIndex } from "./routing-index.ts";

/** Evidence that is less than this leads nowhere. */
const ENOUGH = 0.3;
/** The runner-up must be behind by this share of the first. */
const LEAD = 0.02;
/** What further reasons for the same repository add to the best one. */
const FURTHER = 0.12;

/**
 * Decides which repository an action belongs to. Nothing that leads anywhere, too little, or two
 * repositories with as good reasons give `repository: null`, with `because` saying so. Pure, and
 * takes time in proportion to the texts.
 */
export function routeAction(action: RoutableAction, index: RoutingIndex): Route {
  const evidence = gatherEvidence(action, index);
  const [first, second] = rank(evidence);
  if (first === undefined)
    return { repository: null, runnerUp: null, because: ["nothing names a repository"] };
  const runnerUp = second?.repository ?? null;
  const name = first.repository;
  if (first.score < ENOUGH)
    return {
      repository: null,
      runnerUp: name,
      because: [`only a weak hint at ${name}`, ...explain(first.evidence)],
    };
  if (second !== undefined && second.score > first.score * (1 - LEAD))
    return {
      repository: null,
      runnerUp: name,
      because: [
        `${name} and ${second.repository} are equally likely`,
        ...explain(first.evidence.slice(0, 1)),
        ...explain(second.evidence.slice(0, 1)),
      ],
    };
  return { repository: name, runnerUp, because: explain(first.evidence) };
}

interface Candidate {
  readonly repository: string;
  readonly score: number;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}

function rank(evidence: readonly Evidence[]): Candidate[] {
  const byRepository = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const known = byRepository.get(one.repository);
    if (known) known.push(one);
    else byRepository.set(one.repository, [one]);
  }
  return [...byRepository]
    .map(([repository, reasons]) => {
      const distinct = bestOfEach(reasons);
      const score = distinct.reduce(
        (sum, { weight }, at) => sum + (at === 0 ? weight : weight * FURTHER),
        0,
      );
      return { repository, score, evidence: distinct };
    })
    .sort((a, b) => b.score - a.score || (a.repository < b.repository ? -1 : 1));
}

/** The best reason of each place, and each name once: saying it twice does not make it truer. */
function bestOfEach(reasons: readonly Evidence[]): Evidence[] {
  const places = new Set<string>();
  const names = new Set<string>();
  return reasons
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ place, shown }) => {
      if (places.has(place) || names.has(shown)) return false;
      places.add(place);
      names.add(shown);
      return true;
    });
}
