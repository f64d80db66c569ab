import type { Lines } from "../lines.ts";
import { isPublicGitHub } from "./harmless-url.ts";

/** A file of the minutes repository at a commit, on a GitHub server. */
export interface Place {
  /** The server's address without a slash at its end: `https://github.com`. */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** Files that GitHub renders: a line anchor works only with `?plain=1` there. */
const RENDERED =
  /\.(md|markdown|mdown|mkdn?|mdx|rst|textile|org|adoc|asciidoc|rdoc|pod|mediawiki|ipynb)$/i;

/** A link to lines of a file as it was at a commit. */
export function permalink(place: Place, lines: Lines): string {
  const [first, last] = lines;
  const anchor = first === last ? `#L${first}` : `#L${first}-L${last}`;
  return `${fileUrl(place, "blob")}${RENDERED.test(place.path) ? "?plain=1" : ""}${anchor}`;
}

/** A file's page (`blob`) or its bytes (`raw`) at a commit. */
export function fileUrl(place: Place, view: "blob" | "raw"): string {
  const path = place.path.split("/").map(encodePart).join("/");
  return `${place.server}/${place.repository}/${view}/${place.commit}/${path}`;
}

/**
 * An issue's address for texts that only list it. On github.com it goes through the redirecting
 * host, which leaves no "mentioned" on that issue's timeline; other servers have no such host.
 */
export function quietIssueUrl(server: string, repository: string, number: number): string {
  const host = isPublicGitHub(server) ? "https://redirect.github.com" : server;
  return `${host}/${repository}/issues/${number}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[()'*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
