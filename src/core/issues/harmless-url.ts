/** An address that may be linked from an issue, and what to show for it. */
export interface HarmlessUrl {
  /** Null where a link would leave a trace at its target that cannot be avoided: show it as code. */
  readonly href: string | null;
  /** What GitHub would show in its place: `owner/name#12` for an issue, else the address. */
  readonly label: string;
}

const THREAD = /^\/([\w.-]+)\/([\w.-]+)\/+(?:issues|pull|discussions)\/+(\d+)(?![\w-])/i;
/** What breaks out of a link's brackets or a table's cell, percent-encoded instead. */
const UNSAFE = /[\s<>()[\]\\`"|^{}]/g;

/** Whether a server is github.com itself, where the redirecting host exists. */
export function isPublicGitHub(server: string): boolean {
  return /^https?:\/\/(?:(?:www|redirect)\.)?github\.com\.?(?:[/:]|$)/i.test(server);
}

/**
 * A link made harmless, or null where it must not be a link: no http, https or mailto address, or
 * one over 2,000 characters. An issue, pull request or discussion gets "mentioned this" on its
 * timeline when its address stands in an issue, as a bare address or in a link; not so through
 * redirect.github.com, which leads to the same page. Servers other than github.com lack that host.
 */
export function harmlessUrl(url: string, server: string): HarmlessUrl | null {
  const text = url.trim();
  if (text.length > 2000) return null;
  const address = /^www\./i.test(text) ? `http://${text}` : text;
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  const parsed = new URL(address);
  parsed.hostname = parsed.hostname.replace(/\.$/, "");
  const ours = isPublicGitHub(parsed.href) || parsed.host === new URL(server).host;
  const thread = ours ? THREAD.exec(decode(parsed.pathname)) : null;
  if (!thread) return { href: encode(address), label: text };
  if (!isPublicGitHub(parsed.href)) return { href: null, label: text };
  parsed.protocol = "https:";
  parsed.host = "redirect.github.com";
  parsed.username = parsed.password = parsed.port = "";
  return { href: encode(parsed.href), label: `${thread[1]}/${thread[2]}#${thread[3]}` };
}

/** Characters that end a link, percent-encoded; what is encoded already stays. */
function encode(url: string): string {
  return url.replace(UNSAFE, (c) => encodeURIComponent(c).replace("(", "%28").replace(")", "%29"));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
