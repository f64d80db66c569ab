import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

/** Removes one label; nothing happens where it is not set. */
export async function removeLabel(
  client: Client,
  fullName: string,
  number: number,
  label: string,
): Promise<void> {
  await orNull(() =>
    client.rest.issues.removeLabel({ ...repoParams(fullName), issue_number: number, name: label }),
  );
}
