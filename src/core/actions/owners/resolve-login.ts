import type { Config } from "../../config/schema.ts";

/** Whose login a name stands for: one, none, or several that it cannot be told from. */
export interface ResolvedLogin {
  readonly login: string | null;
  /** The logins that the name may mean, where there are several. */
  readonly candidates: readonly string[];
}

const LOGIN = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/i;

/**
 * The login of a name as written: by the config's logins and names first, then by a first name or
 * initials that only one person has. `@name` that the config does not know is a login itself.
 */
export function resolveLogin(name: string, people: Config["people"]): ResolvedLogin {
  const wanted = name.trim().replace(/^@/, "").toLowerCase();
  const tests: ((login: string, names: readonly string[]) => boolean)[] = [
    (login) => login.toLowerCase() === wanted,
    (_, names) => names.some((one) => one.replace(/^@/, "").toLowerCase() === wanted),
    (_, names) => names.some((one) => firstName(one) === wanted),
    (_, names) => names.some((one) => initials(one) === wanted),
  ];
  for (const test of tests) {
    const candidates = Object.entries(people).flatMap(([login, names]) =>
      test(login, names) ? [login] : [],
    );
    const [login] = candidates;
    if (login !== undefined && candidates.length === 1) return { login, candidates };
    if (candidates.length > 1) return { login: null, candidates };
  }
  return { login: LOGIN.exec(name.trim())?.[1] ?? null, candidates: [] };
}

function firstName(name: string): string | null {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? (words[0]?.toLowerCase() ?? null) : null;
}

function initials(name: string): string | null {
  const words = name.trim().split(/[\s-]+/);
  return words.length > 1
    ? words
        .map((word) => word[0] ?? "")
        .join("")
        .toLowerCase()
    : null;
}
