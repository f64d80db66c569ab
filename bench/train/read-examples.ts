import { join } from "node:path";
import type { CorpusFile } from "../eval/load-corpus.ts";
import { inThreads } from "./in-threads.ts";
import { loadMarked } from "./load-marked.ts";
import type { Example } from "./read-example.ts";

/** Labelled minutes to learn from. */
export interface Examples {
  readonly real: readonly Example[];
  /** The project's own. */
  readonly invented: readonly Example[];
}

/** Reads labelled files, and the project's own invented ones, into examples. */
export async function readExamples(files: readonly CorpusFile[]): Promise<Examples> {
  const invented = loadMarked(join(import.meta.dirname, "corpus"));
  const examples = await inThreads<Example>(new URL("read-example.ts", import.meta.url), [
    ...files,
    ...invented,
  ]);
  return { real: examples.slice(0, files.length), invented: examples.slice(files.length) };
}
