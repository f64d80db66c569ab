import type { Evidence } from "./evidence.ts";

/** More reasons than these help nobody. */
const MOST = 2;

/** The best reasons in people's words, most telling first. */
export function explain(evidence: readonly Evidence[]): string[] {
  return evidence.slice(0, MOST).map(sentence);
}

function sentence({ place, kind, written, shown }: Evidence): string {
  const where = {
    own: "",
    reference: "",
    parent: `under “${written}”: `,
    heading: `the heading says “${written}”: `,
    neighbour: `close by, “${written}”: `,
  }[place];
  return where + claim(kind, written, shown, place === "own" || place === "reference");
}

function claim(kind: Evidence["kind"], written: string, shown: string, isOwn: boolean): string {
  switch (kind) {
    case "word":
      return isOwn ? `the config's word “${shown}”` : "a word of the config";
    case "reference":
      return `${shown} is named`;
    case "name":
      return isOwn ? `“${written}” is its name` : "its name";
    case "name part":
      return isOwn ? `“${written}” is part of its name alone` : "part of its name alone";
    case "topic":
      return `\`${shown}\` is one of its topics`;
    case "folder":
      return `\`${shown}\` is a folder there`;
    case "file":
      return `\`${shown}\` is a file there`;
    case "family":
      return `\`${shown}\` is a folder there`;
    case "prefix":
      return `folders called \`${shown}\` are mostly there`;
    case "description":
      return `its description says “${shown}”`;
  }
}
