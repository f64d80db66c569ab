import { isLoopback } from "../../runtime/is-loopback.ts";
import { WEBHOOK_PATH } from "../../runtime/webhook-path.ts";
import type { AppState, Installation } from "./app-state.ts";
import { type Check, failure, ok, warning } from "./check.ts";
import type { Manifest } from "./read-manifest.ts";

/** Checks the app as GitHub has it against what it needs. */
export function checkApp(state: AppState, manifest: Manifest): Check[] {
  return [
    ok("app", `${state.slug} (${state.settingsUrl})`),
    permissions(state, manifest),
    events(state, manifest),
    webhook(state),
    ...deliveries(state),
    ...installations(state, manifest),
  ];
}

function permissions(state: AppState, manifest: Manifest): Check {
  const missing = missingPermissions(state.permissions, manifest);
  if (missing.length === 0) return ok("permissions", "all that are needed");
  return failure(
    "permissions",
    `missing: ${missing.join(", ")}`,
    `Grant them under Permissions & events: ${state.settingsUrl}`,
  );
}

const LEVELS = ["read", "write", "admin"];

function missingPermissions(granted: AppState["permissions"], manifest: Manifest): string[] {
  return Object.entries(manifest.default_permissions)
    .filter(([name, level]) => LEVELS.indexOf(granted[name] ?? "") < LEVELS.indexOf(level))
    .map(([name, level]) => `${name}: ${level}`);
}

function events(state: AppState, manifest: Manifest): Check {
  const missing = manifest.default_events.filter((event) => !state.events.includes(event));
  if (missing.length === 0) return ok("events", manifest.default_events.join(", "));
  return failure(
    "events",
    `not subscribed to: ${missing.join(", ")}`,
    `Subscribe under Permissions & events: ${state.settingsUrl}`,
  );
}

function webhook({ hookUrl, settingsUrl }: AppState): Check {
  const help = `Set the address at which GitHub reaches this server, with ${WEBHOOK_PATH} at its end: ${settingsUrl}`;
  if (!hookUrl || !URL.canParse(hookUrl)) return failure("webhook", "no address is set", help);
  const { hostname, pathname } = new URL(hookUrl);
  if (isLoopback(hookUrl)) return failure("webhook", `${hookUrl} is this machine only`, help);
  if (pathname === WEBHOOK_PATH || hostname === "smee.io") return ok("webhook", hookUrl);
  return warning("webhook", `${hookUrl} does not end in ${WEBHOOK_PATH}`, help);
}

function deliveries({ deliveries: all, settingsUrl }: AppState): Check[] {
  if (all.length === 0) return [];
  const failed = all.filter(({ status }) => status < 200 || status > 299);
  if (failed.length === 0) return [ok("deliveries", `the last ${all.length} arrived`)];
  return [
    warning(
      "deliveries",
      `${failed.length} of the last ${all.length} did not arrive (latest: ${failed[0]?.event ?? ""}, ${failed[0]?.status ?? 0})`,
      `Nothing is lost: the next sync catches up. See Advanced › Recent deliveries: ${settingsUrl}`,
    ),
  ];
}

function installations(state: AppState, manifest: Manifest): Check[] {
  if (state.installations.length === 0)
    return [
      failure(
        "installations",
        "the app is installed nowhere",
        `Install it: ${state.settingsUrl}/installations/new`,
      ),
    ];
  return state.installations.map((one) => installation(one, manifest));
}

function installation(one: Installation, manifest: Manifest): Check {
  const name = `installation on ${one.account}`;
  if (one.suspended) return failure(name, "is suspended", `An owner can unsuspend it: ${one.url}`);
  const missing = missingPermissions(one.permissions, manifest);
  if (missing.length === 0) return ok(name, one.url);
  return failure(
    name,
    `has not granted: ${missing.join(", ")}`,
    `An owner must accept them: ${one.url}`,
  );
}
