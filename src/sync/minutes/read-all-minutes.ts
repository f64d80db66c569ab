import { meetsConditions } from "../../core/config/select-minutes.ts";
import type { ReadFile } from "../../core/identity/file-change.ts";
import type { Minutes } from "./open-minutes.ts";
import { readFile } from "./read-file.ts";

/** Reads every minutes file of the head, a request each; one that is no text is left out. */
export async function readAllMinutes({ session, head, config }: Minutes): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const [path, { sha }] of head.tree) {
    if (!head.selects(path)) continue;
    const { file } = await readFile(session, config, { path, blob: sha });
    if (file !== null && meetsConditions(config, file.minutes.frontMatter)) files.push(file);
  }
  return files;
}
