import { collectFeatures } from "../../src/core/actions/features/collect-features.ts";
import { readStatement, type Reading } from "../../src/core/actions/reading/reading.ts";
import { listStatements } from "../../src/core/actions/statements/statements.ts";
import { readMinutes } from "../../src/core/minutes/read-minutes.ts";
import { isSeries, type CorpusFile } from "../eval/load-corpus.ts";
import { findTargets, type Target } from "./find-targets.ts";

/** A labelled file with its statements as the weights see them. */
export interface Example {
  readonly file: CorpusFile;
  readonly readings: readonly Reading[];
  readonly features: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  /** Whose words these are: the meetings of a series share one. */
  readonly voice: string;
}

/** Reads a labelled file into an example: a job of `inThreads`. */
export default function readExample(file: CorpusFile): Example {
  const minutes = readMinutes({ path: file.file, text: file.text });
  const statements = listStatements(minutes);
  const readings = statements.map((statement) => readStatement(statement, { minutes, people: {} }));
  return {
    file,
    readings,
    features: collectFeatures(readings),
    targets: findTargets(statements, file.labels),
    voice: isSeries(file.name) ? "series" : file.community,
  };
}
