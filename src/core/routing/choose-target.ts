import type { Decision } from "../actions/action.ts";
import type { Config } from "../config/schema.ts";
import { sameName } from "../same-name.ts";
import type { Route } from "./route.ts";

/** A repository of the installation, as far as it may take issues. */
export interface Target {
  readonly fullName: string;
  readonly visibility: "public" | "internal" | "private";
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** Minutes repositories that it accepts; null where it does not say. */
  readonly accept: readonly string[] | null;
  /** How many more open issues of the app it takes; null for no cap. */
  readonly room: number | null;
}

/** Where an action's issue goes, and what that changes about its decision. */
export interface Placement {
  readonly repository: string;
  /** The fallback took it: nothing was clear, or what was clear cannot be used. */
  readonly fallback: boolean;
  readonly runnerUp: string | null;
  readonly decision: Decision;
  /** Why there, in few words. */
  readonly where: string;
  /** What the author of minutes or config should know; null where nothing. */
  readonly problem: string | null;
  /** The problem is that the app is not installed on the repository, or not let in. */
  readonly isOutOfReach?: boolean;
}

/** What the choice depends on besides the action. */
export interface TargetPolicy {
  readonly minutes: Pick<Target, "fullName" | "visibility" | "hasIssues" | "archived">;
  readonly config: Pick<Config, "fallback" | "quoteIn">;
  /** The repositories that may be known at all, by name in lower case. */
  readonly targets: ReadonlyMap<string, Target>;
}

const NOT_INSTALLED = "the app is not installed on";

/**
 * Turns a route into the place where the issue is opened. A repository that is out of reach,
 * archived, without issues, full, or that refuses the minutes gives way to the fallback. Private
 * minutes are never carried to a wider audience unless the config names it: such an action is
 * proposed in the minutes repository. A private repository that does not accept these minutes is
 * not told apart from one that does not exist.
 */
export function chooseTarget(decision: Decision, route: Route, policy: TargetPolicy): Placement {
  const { minutes, config, targets } = policy;
  const home = minutes.fullName;
  const place = (
    repository: string,
    where: string,
    problem: string | null = null,
    fallback = true,
  ): Placement => ({ repository, fallback, runnerUp: route.runnerUp, decision, where, problem });

  const wider = (target: Target): boolean =>
    audience(target.visibility) > audience(minutes.visibility) &&
    !config.quoteIn.some((name) => sameName(name, target.fullName));
  const usable = (name: string): Target | string => {
    const target = targets.get(name.toLowerCase());
    if (sameName(name, home)) return target ?? { ...minutes, accept: null, room: null };
    if (target === undefined || !accepts(target, home)) {
      return `${NOT_INSTALLED} ${name}, or may not open issues there`;
    }
    if (target.archived) return `${name} is archived`;
    if (!target.hasIssues) return `${name} has its issues turned off`;
    if (target.room !== null && target.room <= 0)
      return `${name} takes no more issues from minutes`;
    return target;
  };
  const fallBack = (where: string, problem: string | null): Placement => {
    const name = config.fallback ?? home;
    const target = usable(name);
    if (typeof target === "string") return place(home, where, `the fallback: ${target}`);
    if (wider(target)) return place(home, where, problem);
    return place(name, where, problem);
  };

  if (route.repository === null)
    return fallBack(route.because[0] ?? "nothing names a repository", null);
  const target = usable(route.repository);
  if (typeof target === "string") {
    const isOutOfReach = target.startsWith(NOT_INSTALLED);
    return { ...fallBack(route.because[0] ?? "", target), isOutOfReach };
  }
  if (wider(target)) {
    return {
      ...place(
        home,
        route.because[0] ?? "",
        `${target.fullName} has more readers than these minutes`,
      ),
      decision: decision === "open" ? "propose" : decision,
    };
  }
  return place(target.fullName, route.because[0] ?? "", null, false);
}

/** Whether a repository takes issues from these minutes: a private one only if it says so. */
export function accepts(target: Pick<Target, "accept" | "visibility">, minutes: string): boolean {
  if (target.accept !== null) return target.accept.some((name) => sameName(name, minutes));
  return target.visibility === "public";
}

function audience(visibility: Target["visibility"]): number {
  return { private: 0, internal: 1, public: 2 }[visibility];
}
