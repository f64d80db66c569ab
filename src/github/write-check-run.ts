import type { Annotation } from "../core/review/annotation.ts";
import { type Client, ONCE, repoParams } from "./client.ts";
import type { CheckRun } from "./github.ts";
import { guarded } from "./guarded.ts";

/** GitHub takes this many annotations in one request. */
const BATCH = 50;

/** Makes a completed check run on a commit, with all its annotations, in as many requests as they need. */
export async function writeCheckRun(
  client: Client,
  fullName: string,
  commit: string,
  run: CheckRun,
): Promise<void> {
  const output = (annotations: readonly Annotation[]) => ({
    title: run.title,
    summary: run.summary,
    text: run.text,
    annotations: annotations.map((annotation) => ({
      path: annotation.path,
      start_line: annotation.lines[0],
      end_line: annotation.lines[1],
      annotation_level: annotation.level,
      title: annotation.title,
      message: annotation.message,
    })),
  });
  const created = await guarded(() =>
    client.rest.checks.create({
      ...repoParams(fullName),
      name: run.name,
      head_sha: commit,
      status: "completed",
      conclusion: run.conclusion,
      output: output(run.annotations.slice(0, BATCH)),
      ...ONCE,
    }),
  );
  for (let at = BATCH; at < run.annotations.length; at += BATCH) {
    await guarded(() =>
      client.rest.checks.update({
        ...repoParams(fullName),
        check_run_id: created.data.id,
        output: output(run.annotations.slice(at, at + BATCH)),
      }),
    );
  }
}
