import { type Client, repoParams } from "./client.ts";
import { guarded } from "./guarded.ts";

/** Adds labels, creating those that the repository lacks; the others stay. Safe to repeat. */
export async function addLabels(
  client: Client,
  fullName: string,
  number: number,
  labels: readonly string[],
): Promise<void> {
  await guarded(() =>
    client.rest.issues.addLabels({
      ...repoParams(fullName),
      issue_number: number,
      labels: [...labels],
    }),
  );
}
