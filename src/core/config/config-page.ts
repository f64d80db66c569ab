import { configReference } from "./config-reference.ts";

/** `docs/config.md`: what the config file is, an example, and the reference of its keys. */
export function configPage(): string {
  return `<!-- Written by \`npm run docs\` from src/core/config/schema.ts: change it there. -->

# The config: \`.github/minutes.yml\`

It stands on the default branch of the repository that the minutes are committed to, and every key
of it may be left out. \`minutes-to-issues init\` writes a first one from what it finds. A mistake is
named with its line and what was expected there, on the check run of the commit; until it is mended,
nothing is opened.

${FENCE}yaml
${EXAMPLE}${FENCE}

Editors with a YAML language server complete and check the file when its first line is
\`# yaml-language-server: $schema=minutes.schema.json\` and [the schema](minutes.schema.json) stands
beside it.

## Keys

${configReference()}`;
}

const FENCE = "```";

/** An example that a test reads with \`parseConfig\`. */
export const EXAMPLE = `minutes:
  files: [_posts/*.md]
  frontMatter:
    category: [meeting, workshop] # of all posts, only these are minutes
tiers:
  agreed: { decision: open, from: 0.7 } # less certain ones are proposed
  suggested: ignore
repositories:
  acme/engine: { words: [the broker, engine room] }
  acme/attic: { ignore: true }
people:
  ada-l: [Ada, AL]
  bentley: [Ben, B. Bentley]
fallback: acme/meetings
labels:
  all: [minutes]
`;
