import type { Config } from "../core/config/schema.ts";
import type { Session } from "./session.ts";

/** A session to which what the config's former apps wrote is ours as well; this app goes first. */
export function withFormerApps(session: Session, { formerApps }: Config): Session {
  return { ...session, ours: [session.github.login, ...formerApps] };
}
