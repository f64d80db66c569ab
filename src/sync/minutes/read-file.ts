import { findActions } from "../../core/actions/find-actions.ts";
import type { Config } from "../../core/config/schema.ts";
import { decodeText } from "../../core/decode-text.ts";
import { digest } from "../../core/identity/digest.ts";
import { readMinutes } from "../../core/minutes/read-minutes.ts";
import type { Session } from "../session.ts";
import type { Read } from "./read.ts";
import type { Version } from "./what-changed.ts";

/** Reads a version of a minutes file and finds its actions. What is no UTF-8 text is a problem. */
export async function readFile(
  session: Session,
  config: Config,
  { path, blob }: Version,
): Promise<Read> {
  const { github, memory, repository } = session;
  const bytes = await memory.texts.get(blob, () => github.readBlob(repository.fullName, blob));
  const decoded = decodeText(bytes);
  if ("message" in decoded) {
    const { message } = decoded;
    return { file: null, problems: [{ message, file: path, line: null, severity: "error" }] };
  }
  const { text } = decoded;
  const depends = digest(JSON.stringify([config.people, config.tiers, config.propose]));
  return memory.files.get([blob, path, depends].join("\n"), () => {
    const minutes = readMinutes({ path, text });
    const { actions, statements, problems } = findActions(minutes, config);
    return Promise.resolve({
      file: { path, blob, minutes, actions, statements },
      problems: [...minutes.problems, ...problems],
    });
  });
}
