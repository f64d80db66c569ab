import type { Client } from "./client.ts";
import type { Repository } from "./github.ts";
import { guarded } from "./guarded.ts";
import { RepositoryAnswer } from "./schema.ts";

/** The repositories of the installation: one request per hundred. */
export async function listRepositories(client: Client): Promise<readonly Repository[]> {
  const answers = await guarded(() =>
    client.paginate(client.rest.apps.listReposAccessibleToInstallation, { per_page: 100 }),
  );
  return answers.map((answer) => RepositoryAnswer.parse(answer));
}
