import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Organisation } from "../organisation.ts";

/** The ledger as a stranger may know it: without what is tracked in repositories that are not public. */
export async function publicPages(
  organisation: Organisation,
  pages: readonly LedgerFile[],
): Promise<readonly LedgerFile[]> {
  const repositories = await organisation.publicOnly().repositories();
  const names = new Set(repositories.map(({ fullName }) => fullName.toLowerCase()));
  const isPublic = (name: string | null | undefined): boolean =>
    name == null || names.has(name.toLowerCase());
  return pages.map((page) => ({
    ...page,
    entries: page.entries.filter(
      ({ repository, issue }) => isPublic(repository) && isPublic(issue?.repository),
    ),
  }));
}
