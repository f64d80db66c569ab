import type { AddCommand } from "./command.ts";

/** A command as the help lists it; its options, and all that it needs to run, are loaded when it is asked for. */
interface CommandEntry {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<AddCommand>;
}

/** All commands, in the order of the help. Loading them all would take seconds, for the words of English alone. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "preview",
    description: "Show what minutes would open, and where.",
    load: async () => (await import("./preview.ts")).addPreview,
  },
  {
    name: "replay",
    description: "Play a minutes file's versions as pushes, and show what they do to its issues.",
    load: async () => (await import("./replay.ts")).addReplay,
  },
  {
    name: "init",
    description: "Write a first .github/minutes.yml from what is found in a repository of minutes.",
    load: async () => (await import("./init.ts")).addInit,
  },
  {
    name: "doctor",
    description: "Say what is missing to run the app, and how to get it.",
    load: async () => (await import("./doctor.ts")).addDoctor,
  },
  {
    name: "serve",
    description: "Run the app: take webhooks, and keep the issues in step.",
    load: async () => (await import("./serve.ts")).addServe,
  },
  {
    name: "sync",
    description: "Bring repositories of minutes up to date, once.",
    load: async () => (await import("./sync.ts")).addSync,
  },
  {
    name: "backfill",
    description: "Open what older minutes call for: shows its plan, and does it with --yes.",
    load: async () => (await import("./backfill.ts")).addBackfill,
  },
  {
    name: "undo",
    description: "Close the issues with a label that nobody has touched: shows them first.",
    load: async () => (await import("./undo.ts")).addUndo,
  },
  {
    name: "explain",
    description: "Say why an action and an issue do, or do not, belong together.",
    load: async () => (await import("./explain.ts")).addExplain,
  },
];
