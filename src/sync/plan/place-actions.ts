import type { Config } from "../../core/config/schema.ts";
import type { Fact, Present } from "../../core/identity/fact.ts";
import type { LedgerEntry } from "../../core/identity/ledger.ts";
import { chooseTarget, type Placement, type Target } from "../../core/routing/choose-target.ts";
import { routeAction } from "../../core/routing/route-action.ts";
import type { Route } from "../../core/routing/route.ts";
import { buildRoutingIndex } from "../../core/routing/routing-index.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";

/** Where actions go: the pure answer that planning asks for. */
export type Place = (present: Present, entry: LedgerEntry) => Placement;

/**
 * Routes every action that may be opened, and reads the policy of the repositories they lead to,
 * and of no others. Nothing is read where no action is new.
 */
export async function placeActions(
  session: Session,
  organisation: Organisation,
  config: Config,
  facts: readonly Fact[],
): Promise<Place> {
  const { repository } = session;
  const routable = facts.filter(mayOpen);
  const routes = new Map<string, Route>();
  const targets = new Map<string, Target>();
  if (routable.length > 0) {
    const index = buildRoutingIndex(await organisation.index(repository.fullName), config);
    for (const { action } of routable) routes.set(action.id, routeAction(action, index));
    const names = new Set(
      [...routes.values()]
        .flatMap((route) => route.repository ?? [])
        .map((name) => name.toLowerCase()),
    );
    for (const fact of routable) {
      if (fact.kind !== "unsure" && fact.entry.movedByPerson && fact.entry.repository !== null) {
        names.add(fact.entry.repository.toLowerCase());
      }
    }
    names.add((config.fallback ?? repository.fullName).toLowerCase());
    for (const known of await organisation.repositories()) {
      const name = known.fullName.toLowerCase();
      if (!names.has(name)) continue;
      const count = (): Promise<number> => countOpen(session, known.fullName);
      targets.set(name, await organisation.target(known, count));
    }
  }
  return (present, entry) =>
    chooseTarget(present.action.decision, routeOf(present, entry, routes), {
      minutes: repository,
      config,
      targets,
    });
}

type Openable = Exclude<Fact, { kind: "withdrawn" }>;

/** Whether a fact may lead to a new issue or proposal: only these are routed. */
function mayOpen(fact: Fact): fact is Openable {
  if (fact.kind === "kept") return fact.restored;
  return fact.kind !== "withdrawn" && fact.kind !== "echoed";
}

/** A repository that a person moved the action to outranks what its words say. */
function routeOf(present: Present, entry: LedgerEntry, routes: ReadonlyMap<string, Route>): Route {
  if (entry.movedByPerson && entry.repository !== null) {
    return { repository: entry.repository, runnerUp: null, because: ["a person moved it there"] };
  }
  return (
    routes.get(present.action.id) ?? { repository: null, runnerUp: null, because: ["not routed"] }
  );
}

async function countOpen(session: Session, fullName: string): Promise<number> {
  const { github } = session;
  const issues = await github.listIssues(fullName, { creator: github.login });
  return issues.filter(({ state }) => state === "open").length;
}
