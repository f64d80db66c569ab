import type { Client } from "./client.ts";
import type { Repository } from "./github.ts";
import { listAll } from "./list-all.ts";
import { RepositoryAnswer } from "./schema.ts";

/** The repositories of the installation: one request per hundred. */
export async function listRepositories(client: Client): Promise<readonly Repository[]> {
  const answers = await listAll(async (page) => {
    const asked = { per_page: 100, page };
    const { data, headers } = await client.rest.apps.listReposAccessibleToInstallation(asked);
    return { data: data.repositories, headers };
  });
  return answers.map((answer) => RepositoryAnswer.parse(answer));
}
