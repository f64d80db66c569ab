import { register } from "tsx/esm/api";

register();

/** Loads a module of TypeScript within a thread, which does not take over how the main one does, and runs a job. */
export default async function run({ module, job }) {
  const { default: work } = await import(module);
  return work(job);
}
