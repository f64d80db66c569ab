import { findActions } from "../../../src/core/actions/find-actions.ts";
import { Config } from "../../../src/core/config/schema.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";

/**
 * The first lines of all that a file's statements could be, with what becomes of them. `from` is
 * the least confidence that is proposed; 0, unless given, proposes all that is not opened.
 */
export function decided(lines: readonly string[], from = 0): string[] {
  const config = Config.parse({ propose: { from } });
  const { actions } = findActions(readMinutes({ path: "call.md", text: lines.join("\n") }), config);
  return actions.map(({ lines: [line], decision }) => `${line} ${decision}`);
}
