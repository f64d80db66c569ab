import type { Replay } from "./play-history.ts";

/** A replay as the JSON that other programs rely on (version 1). */
export function renderJson({ versions, issues }: Replay): string {
  const data = {
    version: 1,
    versions: versions.map(({ file, changes }) => ({ file, changes })),
    issues,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
