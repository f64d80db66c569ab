import { join } from "node:path";
import { collectFeatures } from "../../src/core/actions/features/collect-features.ts";
import { readStatement, type Reading } from "../../src/core/actions/reading/reading.ts";
import { listStatements } from "../../src/core/actions/statements/statements.ts";
import type { Minutes } from "../../src/core/minutes/minutes.ts";
import { readMinutes } from "../../src/core/minutes/read-minutes.ts";
import { isSeries, type CorpusFile } from "../eval/load-corpus.ts";
import { findTargets, type Target } from "./find-targets.ts";
import { loadMarked } from "./load-marked.ts";

/** A labelled file with its statements as the weights see them. */
export interface Example {
  readonly file: CorpusFile;
  readonly minutes: Minutes;
  readonly readings: readonly Reading[];
  readonly features: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  /** Whose words these are: the meetings of a series share one. */
  readonly voice: string;
}

/** The project's own minutes to learn from. */
export function readInvented(): Example[] {
  return readExamples(loadMarked(join(import.meta.dirname, "corpus")));
}

/** Reads labelled files into examples. */
export function readExamples(files: readonly CorpusFile[]): Example[] {
  return files.map((file) => {
    const minutes = readMinutes({ path: file.file, text: file.text });
    const statements = listStatements(minutes);
    const readings = statements.map((statement) =>
      readStatement(statement, { minutes, people: {} }),
    );
    return {
      file,
      minutes,
      readings,
      features: collectFeatures(readings),
      targets: findTargets(statements, file.labels),
      voice: isSeries(file.name) ? "series" : file.community,
    };
  });
}
