/** An issue, pull request or merge request, as far as an URL or a shorthand names it. */
export interface Reference {
  /** How it is written in `Action.references`: its URL without query and fragment, or `owner/name#12`. */
  readonly text: string;
  /** `owner/name`; a group's full path on GitLab. Null where the tracker names no repository. */
  readonly repository: string | null;
  readonly number: string;
  readonly kind: "issue" | "pull" | "unknown";
}

const GITHUB =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/(issues|pull|pulls|discussions)\/(\d+)(?:[/?#].*)?$/i;
const FORGE =
  /^(https?:\/\/[^/\s]+)\/([\w.-]+(?:\/[\w.-]+)+?)(?:\/-)?\/(issues|work_items|pull|pulls|pull-requests|merge_requests)\/(\d+)(?:[/?#].*)?$/i;
const JIRA = /^(https?:\/\/[^/\s]+(?:\/[\w.-]+)*\/browse\/([A-Z][A-Z0-9_]+-\d+))(?:[/?#].*)?$/;
/** A tracker that counts the issues of all its projects in one: Redmine. */
const REDMINE = /^(https?:\/\/[^\s/?#]+\/issues\/(\d+))(?:[/?#].*)?$/i;
const BUGZILLA = /^(https?:\/\/[^\s?#]+\/show_bug\.cgi\?id=(\d+))(?:[&#].*)?$/i;

/**
 * Reads the URL of an issue or of a pull or merge request, on any host; null for any other URL.
 * A GitHub URL loses what follows the number (`/files`, `#issuecomment-1`).
 */
export function parseReference(url: string): Reference | null {
  const github = GITHUB.exec(withScheme(url));
  if (github) {
    const [, owner = "", name = "", path = "", number = ""] = github;
    const kind = /^pull/i.test(path) ? "pull" : "issue";
    const segment = kind === "pull" ? "pull" : path.toLowerCase();
    return {
      text: `https://github.com/${owner}/${name}/${segment}/${number}`,
      repository: `${owner}/${name}`,
      number,
      kind,
    };
  }
  const forge = FORGE.exec(url);
  if (forge) {
    const [, host = "", repository = "", path = "", number = ""] = forge;
    const dash = url.includes(`/${repository}/-/`) ? "/-" : "";
    const text = `${host}/${repository}${dash}/${path}/${number}`;
    return {
      text,
      repository,
      number,
      kind: /^(?:issues|work_items)$/i.test(path) ? "issue" : "pull",
    };
  }
  const tracker = JIRA.exec(url) ?? REDMINE.exec(url) ?? BUGZILLA.exec(url);
  if (tracker) {
    const [, text = "", number = ""] = tracker;
    return { text, repository: null, number, kind: "issue" };
  }
  return null;
}

/** "github.com/…" is written for its https address. */
function withScheme(url: string): string {
  return /^(?:www\.)?github\.com\//i.test(url) ? `https://${url}` : url;
}

/** `owner/name` of a URL that leads into a GitHub repository; null for others. */
export function repositoryOfUrl(url: string): string | null {
  const match =
    /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(
      withScheme(url),
    );
  const [, owner = "", name = ""] = match ?? [];
  const reserved = /^(orgs|users|topics|search|settings|marketplace|sponsors|apps|features)$/i;
  return match && !reserved.test(owner) ? `${owner}/${name}` : null;
}
