const VERSION =
  /^(?<version>v ?\d+(?:\.[\dx]+)*|(?:version |release )?\d+(?:\.[\dx]+)+(?: release)?)(?:\s+(?:recently|already|just|now|next|series|branch|released?|planned|roadmap|status|changes|features|beta|alpha))*$/iu;

/** The version that all of a title consists of: "v9.2" of "v9.2 recently released"; null for other titles. */
export function versionOf(title: string): string | null {
  return VERSION.exec(title)?.groups?.["version"] ?? null;
}
