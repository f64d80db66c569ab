import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";

/**
 * Runs the default export of a module on each job, in a thread for each core; the results come in the
 * order of the jobs, so that nothing depends on which thread is faster. `shared` is copied to each
 * thread once, which has it as tinypool's `workerData`.
 */
export async function inThreads<Result>(
  module: URL,
  jobs: readonly unknown[],
  shared?: unknown,
): Promise<Result[]> {
  const pool = new Tinypool({
    filename: new URL("thread.js", import.meta.url).href,
    minThreads: 1,
    maxThreads: Math.min(availableParallelism(), jobs.length),
    workerData: shared,
  });
  try {
    return await Promise.all(
      jobs.map((job) => pool.run({ module: module.href, job }) as Promise<Result>),
    );
  } finally {
    await pool.destroy();
  }
}
