import type { GitHub } from "../github/github.ts";

/** Whether a person may choose in a repository: triage is not enough. */
export async function mayWrite(github: GitHub, fullName: string, login: string): Promise<boolean> {
  return ["admin", "maintain", "write"].includes(await github.getPermission(fullName, login));
}
