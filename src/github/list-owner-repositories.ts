import type { Client } from "./client.ts";
import type { Repository } from "./github.ts";
import { guarded, orNull } from "./guarded.ts";
import { RepositoryAnswer } from "./schema.ts";

/** The repositories of an organisation or a person that a personal token can see. */
export async function listOwnerRepositories(
  client: Client,
  owner: string,
): Promise<readonly Repository[]> {
  const organisation = await orNull(() =>
    client.paginate(client.rest.repos.listForOrg, { org: owner, per_page: 100 }),
  );
  const answers =
    organisation ??
    (await guarded(() =>
      client.paginate(client.rest.repos.listForUser, { username: owner, per_page: 100 }),
    ));
  return answers.map((answer) => RepositoryAnswer.parse(answer));
}
