/** A row's key, hidden at the end of its line, so that its checkbox can be read back. */
export function rowKey(key: string): string {
  const safe = encodeURIComponent(key.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[-!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `<!-- minutes-row:${safe} -->`;
}

/** A checkbox of ours as it stands in a text now. */
export interface Tick {
  readonly key: string;
  readonly checked: boolean;
}

/** The checkboxes of a text that carry a key of ours, in order; of two with one key the first. */
export function readTicks(text: string): Tick[] {
  const ticks = new Map<string, boolean>();
  const row = /^[ \t]*[-*+] \[([ xX])\] .*<!-- minutes-row:([\w.%]+) -->[ \t]*\r?$/gm;
  for (const [, box, encoded = ""] of text.matchAll(row)) {
    const key = decode(encoded);
    if (key !== null && !ticks.has(key)) ticks.set(key, box !== " ");
  }
  return [...ticks].map(([key, checked]) => ({ key, checked }));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
