import { digest } from "../identity/digest.ts";
import { readMarker, writeMarker, type Marker } from "./marker.ts";

/** A marker whose text is partly ours, partly people's. */
export type SectionMarker = Extract<Marker, { kind: "issue" | "state" | "preview" }>;

/** A body taken apart. `before + (what is ours) + after` is the body. */
export interface ManagedSection<M extends SectionMarker = SectionMarker> {
  /** Ours, without its delimiters; line ends are "\n". */
  readonly section: string;
  readonly marker: M;
  /** What people wrote above and below, byte by byte. */
  readonly before: string;
  readonly after: string;
  /** The section is as the app wrote it: nobody edited it. */
  readonly intact: boolean;
}

const END = "<!-- /minutes-to-issues -->";

/** The digest of a section: the same whatever its line ends, and with space at its ends or without. */
export function sectionDigest(section: string): string {
  return digest(normal(section));
}

/**
 * A body with our section in it: in place of the one that it holds, else below what stands there.
 * What is outside stays byte-identical. The marker is given the section's digest.
 */
export function writeSection(body: string, section: string, marker: SectionMarker): string {
  const ours = `${writeMarker(withDigest(marker, section))}\n${harmless(section)}\n${END}`;
  const old = readSection(body, marker.kind);
  if (old) return `${old.before}${ours}${old.after}`;
  if (body === "") return ours;
  return `${body}${/\n\r?\n$/.test(body) ? "" : body.endsWith("\n") ? "\n" : "\n\n"}${ours}`;
}

/**
 * The managed section of a body, or null where there is none of that kind. Where a person deleted
 * the closing delimiter, nobody can tell our words from theirs: unless the digest still fits, all of
 * the text below the marker is `after`, and the section empty.
 */
export function readSection<K extends SectionMarker["kind"] = "issue">(
  body: string,
  kind?: K,
): ManagedSection<Extract<Marker, { kind: K }>> | null;
export function readSection(
  body: string,
  kind: SectionMarker["kind"] = "issue",
): ManagedSection | null {
  const found = readMarker(body, kind);
  if (found.status !== "found") return null;
  const before = body.slice(0, found.start);
  const rest = body.slice(found.end);
  const end = /^<!-- \/minutes-to-issues -->/m.exec(rest);
  const [inner, after] = end
    ? [rest.slice(0, end.index), rest.slice(end.index + END.length)]
    : [rest, ""];
  const intact = sectionDigest(inner) === storedDigest(found.marker);
  if (!end && !intact) return { section: "", marker: found.marker, before, after: rest, intact };
  return { section: normal(inner), marker: found.marker, before, after, intact };
}

function normal(section: string): string {
  return section.replace(/\r\n?/g, "\n").trim();
}

/** A section that holds a delimiter of ours would end early: what looks like one is shown instead. */
function harmless(section: string): string {
  return normal(section).replace(/<!--(?=\s*\/?minutes-to-issues)/g, "&lt;!--");
}

function withDigest(marker: SectionMarker, section: string): SectionMarker {
  const hash = sectionDigest(harmless(section));
  return marker.kind === "issue"
    ? { ...marker, written: { ...marker.written, section: hash } }
    : { ...marker, section: hash };
}

function storedDigest(marker: SectionMarker): string {
  return marker.kind === "issue" ? marker.written.section : marker.section;
}
