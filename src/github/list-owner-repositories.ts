import type { Client } from "./client.ts";
import type { Repository } from "./github.ts";
import { orNull } from "./guarded.ts";
import { listAll } from "./list-all.ts";
import { RepositoryAnswer } from "./schema.ts";

/** The repositories of an organisation or a person that a personal token can see. */
export async function listOwnerRepositories(
  client: Client,
  owner: string,
): Promise<readonly Repository[]> {
  const organisation = await orNull(() =>
    listAll((page) => client.rest.repos.listForOrg({ org: owner, per_page: 100, page })),
  );
  const answers =
    organisation ??
    (await listAll((page) =>
      client.rest.repos.listForUser({ username: owner, per_page: 100, page }),
    ));
  return answers.map((answer) => RepositoryAnswer.parse(answer));
}
