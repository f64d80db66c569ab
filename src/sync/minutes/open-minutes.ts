import type { Config } from "../../core/config/schema.ts";
import type { Problem } from "../../core/problem.ts";
import type { Session } from "../session.ts";
import { withFormerApps } from "../with-former-apps.ts";
import { readHead } from "./read-head.ts";
import type { Snapshot } from "./read-snapshot.ts";

/** A minutes repository at its head, with the session that knows its former apps. */
export interface Minutes {
  readonly session: Session;
  readonly head: Snapshot;
  readonly config: Config;
}

/** Why a repository cannot be worked on: it keeps no minutes, or its config has mistakes. */
export interface Closed {
  readonly closed: true;
  readonly problems: readonly Problem[];
}

/** Reads the head and the config of a repository. */
export async function openMinutes(opened: Session): Promise<Minutes | Closed> {
  const head = await readHead(opened);
  if (head === null || !head.hasConfig) return { closed: true, problems: [] };
  const { config } = head;
  if (config === null) return { closed: true, problems: head.problems };
  return { session: withFormerApps(opened, config), head, config };
}
