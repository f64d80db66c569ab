import { readMarker } from "../../../src/core/issues/marker.ts";
import { isWrite, type Exchange } from "../github/request-log.ts";

/** The writes of the app, a line each, and the number of its reads. */
export function renderRequests(exchanges: readonly Exchange[]): string[] {
  const writes = exchanges.filter(isWrite);
  const reads = exchanges.length - writes.length;
  return [...writes.map((each) => `write    ${renderWrite(each)}`), `reads    ${reads}`];
}

function renderWrite({ method, path, body, status, fault }: Exchange): string {
  const at = path.replace(/^\/repos\//, "").replace(/comments\/\d+$/, "comments/*");
  const outcome =
    fault === null
      ? status !== null && status >= 400
        ? ` → ${status}`
        : ""
      : ` → ${status ?? "no answer"}`;
  return `${method} ${at}${describeBody(body)}${outcome}`;
}

function describeBody(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const told = Object.entries(body).flatMap(([name, value]) => {
    if (name === "body" && typeof value === "string") return describeText(value);
    if (name === "output" && hasTitle(value)) return [value.title];
    if (name === "head_sha" || name === "status") return [];
    return [`${name} ${JSON.stringify(value)}`];
  });
  return told.length === 0 ? "" : `: ${told.join(", ")}`;
}

function hasTitle(value: unknown): value is { readonly title: string } {
  return typeof value === "object" && value !== null && "title" in value;
}

function describeText(text: string): string {
  const read = readMarker(text);
  if (read.status !== "found") return JSON.stringify(firstLine(text));
  const { marker } = read;
  switch (marker.kind) {
    case "comment":
      return JSON.stringify(firstLine(text));
    case "ledger":
      return `ledger of ${marker.path}`;
    case "state":
      return "dashboard";
    default:
      return `${marker.kind} text`;
  }
}

/** The first line of what people read. */
export function firstLine(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, "")
    .trim()
    .split("\n")[0]!
    .replace(/\(\[read it\].*?\)\)/, "(…)");
}
