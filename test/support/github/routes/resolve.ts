import { HttpError, notFound, unprocessable } from "../http-error.ts";
import type { Repository } from "../model.ts";

/** The commit that a branch, a full ref name or an id names; null for none. */
export function resolve(repository: Repository, name: string): string | null {
  const { refs, objects } = repository;
  const sha =
    refs.get(`refs/heads/${name}`) ??
    refs.get(name) ??
    refs.get(`refs/${name}`) ??
    refs.get(`refs/tags/${name}`);
  if (sha !== undefined) return sha;
  if (name === "HEAD") return refs.get(`refs/heads/${repository.defaultBranch}`) ?? null;
  if (objects.commits.has(name)) return name;
  if (!/^[0-9a-f]{7,39}$/.test(name)) return null;
  return [...objects.commits.keys()].find((each) => each.startsWith(name)) ?? null;
}

/** The same with 422, as the commits endpoints answer. */
export function commitNamed(repository: Repository, name: string): string {
  const sha = resolve(repository, name);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

/** The head of the default branch, or the ref that was asked for; 404 for none. */
export function refOrDefault(repository: Repository, ref: string | undefined): string {
  if (repository.refs.size === 0) throw emptyRepository();
  const sha = resolve(repository, ref ?? repository.defaultBranch);
  if (sha === null)
    throw ref === undefined ? notFound() : new HttpError(404, `No commit found for the ref ${ref}`);
  return sha;
}

/** 409, as git data endpoints answer before the first commit. */
export function emptyRepository(): HttpError {
  return new HttpError(409, "Git Repository is empty.");
}
