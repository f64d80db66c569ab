import { fileUrl, type Place } from "./github-link.ts";

/**
 * A link or image of a minutes file, absolute: a relative one leads to the file at that commit, as
 * GitHub resolves it ("/x" from the repository's root). Absolute ones stay; null for what is neither.
 */
export function absoluteUrl(url: string, place: Place, view: "blob" | "raw"): string | null {
  const text = url.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text) || /^www\./i.test(text)) return text;
  if (text.startsWith("//")) return `https:${text}`;
  const from = new URL(fileUrl({ ...place, server: "https://root.invalid" }, "blob"));
  const root = `/${place.repository}/blob/${place.commit}`;
  const base = text.startsWith("/") ? `${from.origin}${root}${text}` : text;
  if (!URL.canParse(base, from.href)) return null;
  const target = new URL(base, from.href);
  if (!target.pathname.startsWith(`${root}/`)) return null;
  const path = target.pathname.slice(root.length);
  return `${place.server}/${place.repository}/${view}/${place.commit}${path}${target.search}${target.hash}`;
}
