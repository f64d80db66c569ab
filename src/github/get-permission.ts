import { z } from "zod";
import { type Client, repoParams } from "./client.ts";
import type { Permission } from "./github.ts";
import { orNull } from "./guarded.ts";

const Role = z.enum(["admin", "maintain", "write", "triage", "read", "none"]);

/** What a person may do in a repository. A custom role counts by the permission that it builds on. */
export async function getPermission(
  client: Client,
  fullName: string,
  login: string,
): Promise<Permission> {
  const answer = await orNull(() =>
    client.rest.repos.getCollaboratorPermissionLevel({ ...repoParams(fullName), username: login }),
  );
  if (answer === null) return "none";
  const role = Role.safeParse(answer.data.role_name);
  return role.success ? role.data : Role.catch("none").parse(answer.data.permission);
}
