import type { Offline } from "./read-offline.ts";
import type { Explanation } from "../../explain.ts";

/** An explanation as JSON (version 1). `offline` is of FILE:LINE; `tracking` is what GitHub knows. */
export function renderJson(offline: Offline | null, found: Explanation | null): string {
  const data = {
    version: 1,
    offline,
    tracking: found && {
      repository: found.repository,
      action: found.action,
      ledger: found.known && { path: found.known.path, ...found.known.entry },
      issue: found.issue && { ...found.issue, issue: { ...found.issue.issue, body: undefined } },
      candidates: found.candidates,
    },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
