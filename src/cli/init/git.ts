import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Somebody who made commits, with the GitHub login that their address gives away. */
export interface Author {
  readonly name: string;
  readonly login: string;
}

/** What git prints; null where the folder is in no repository, or git is not installed. */
export async function git(root: string, ...args: readonly string[]): Promise<string | null> {
  try {
    const options = { cwd: root, maxBuffer: 256 * 1024 * 1024 };
    return (await run("git", ["-c", "core.quotepath=off", ...args], options)).stdout;
  } catch (error) {
    // Git's own exit status, or that there is no git; anything else is a bug.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** `owner/name` of the remote called origin, where it has the form of GitHub's addresses. */
export async function readRemote(root: string): Promise<string | null> {
  const url = (await git(root, "remote", "get-url", "origin"))?.trim() ?? "";
  const match =
    /^(?:[a-z+]+:\/\/(?:[^/@]*@)?[^/]+\/|[^/@]*@[^:/]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  return match?.[1] ?? null;
}

/** The authors whose address is GitHub's: `12+login@users.noreply.github.com`. */
export async function readAuthors(root: string): Promise<readonly Author[]> {
  const log = (await git(root, "log", "--format=%aN%x09%aE")) ?? "";
  return [...new Set(log.split("\n"))].flatMap((line) => {
    const [name = "", address = ""] = line.split("\t");
    const login = /^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(address)?.[1];
    return login === undefined || name === "" ? [] : [{ name, login }];
  });
}
