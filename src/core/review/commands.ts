import { z } from "zod";
import { parseIssueRef } from "../issues/parse-issue-ref.ts";

/** On the dashboard, the words that say which item is meant; on an issue, a remark. */
interface OfItem {
  readonly words: string;
}

/** What a person asks for in a comment, whether or not they may. */
export type Command =
  | ({ readonly name: "ignore" } & OfItem)
  | ({ readonly name: "move"; readonly repository: string } & OfItem)
  | ({
      readonly name: "same-as";
      readonly repository: string | null;
      readonly number: number;
    } & OfItem)
  | { readonly name: "recheck" }
  | { readonly name: "help" }
  /** `answer`: what to say to it, in Markdown. */
  | { readonly name: "unknown"; readonly text: string; readonly answer: string };

const MOST = 10;
const FullName = z.string().regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/);

/** What the commands are and do, in Markdown: the answer to `/minutes help`. */
export const COMMAND_HELP = [
  "Commands, each at the start of a line, for people with write access:",
  "",
  "- `/minutes ignore`: this is no action; it is closed and never opened again.",
  "- `/minutes move owner/name`: it belongs in that repository.",
  "- `/minutes same-as #12`: it is the same as that issue (`owner/name#12` and addresses work too).",
  "- `/minutes recheck`: read the minutes again now.",
  "",
  "On the dashboard, the link of its line, its issue or words of its title say which one is meant: `/minutes ignore new badges`.",
].join("\n");

/**
 * The commands of a comment, in order: lines that start with `/minutes`, outside of code, quotes and
 * HTML comments; at most 10.
 */
export function parseCommands(body: string): Command[] {
  const commands: Command[] = [];
  let fence: string | null = null;
  const shown = body
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[^]*?(?:-->|$)/g, (text) => text.replace(/[^\n]/g, ""));
  for (const line of shown.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark) fence = mark;
    else if (fence !== null) {
      const closes = mark?.startsWith(fence) && /^ {0,3}[`~]+\s*$/.test(line);
      if (closes) fence = null;
    } else {
      const text = /^ {0,3}\/minutes(?=\s|$)(.*)$/i.exec(line)?.[1];
      if (text !== undefined && commands.length < MOST) commands.push(parse(text.trim()));
    }
  }
  return commands;
}

function parse(text: string): Command {
  const [name = "", argument = ""] = text.split(/\s+/);
  const rest = text.slice(name.length).trim();
  const words = rest.slice(argument.length).trim();
  switch (name.toLowerCase()) {
    case "ignore":
      return { name: "ignore", words: rest };
    case "recheck":
      return { name: "recheck" };
    case "":
    case "help":
      return { name: "help" };
    case "move": {
      const repository = argument.replace(/^https?:\/\/[^/]+\//, "").replace(/\/$/, "");
      if (FullName.safeParse(repository).success) return { name: "move", repository, words };
      return unknown(text, "Where to? Write `/minutes move owner/name`.");
    }
    case "same-as":
      return sameAs(text, argument, words);
    default:
      return unknown(text, `There is no such command.\n\n${COMMAND_HELP}`);
  }
}

function sameAs(text: string, argument: string, words: string): Command {
  const here = /^#(\d{1,10})$/.exec(argument)?.[1];
  const ref =
    here === undefined ? parseIssueRef(argument) : { repository: null, number: Number(here) };
  if (ref !== null && (ref.repository === null || FullName.safeParse(ref.repository).success))
    return { name: "same-as", ...ref, words };
  return unknown(
    text,
    "Which issue? Write `/minutes same-as #12` or `/minutes same-as owner/name#12`.",
  );
}

function unknown(text: string, answer: string): Command {
  return { name: "unknown", text: text.slice(0, 200), answer };
}
