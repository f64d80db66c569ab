import { guarded } from "./guarded.ts";

interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * A list, page by page. Octokit's own way takes a 409 for an empty page: what is not in a list has
 * consequences here, so that an answer which is none has to fail.
 *
 * @param read asks for a page, counted from 1
 * @param most how many pages are read at most
 */
export async function listAll<T>(
  read: (page: number) => Promise<Page<T>>,
  most = Infinity,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await guarded(() => read(page));
    all.push(...data);
    if (!/\brel="next"/.test(headers.link ?? "")) break;
  }
  return all;
}
