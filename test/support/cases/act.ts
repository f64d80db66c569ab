import type { App } from "../app.ts";
import { HAPPENINGS } from "./happenings.ts";
import { PEOPLE } from "./people.ts";

/** Does what a sentence says; throws where nobody knows what it means. */
export async function act(app: App, sentence: string): Promise<void> {
  for (const [pattern, perform] of [...PEOPLE, ...HAPPENINGS]) {
    const match = pattern.exec(sentence);
    if (match !== null) return perform(app, match.groups ?? {});
  }
  throw new Error(`Nobody knows what this means: ${sentence}`);
}
