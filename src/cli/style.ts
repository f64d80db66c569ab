import { pathToFileURL } from "node:url";
import pc from "picocolors";
import type { Io } from "./io.ts";
import { visibleLine } from "../core/issues/visible.ts";

/** How texts look on the standard output: plain where no terminal shows them. */
export interface Style {
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns to fill. */
  readonly width: number;
  /** A text that opens an address when clicked, where the terminal can. */
  readonly link: (text: string, url: string) => string;
  /** The address of a file of this machine. */
  readonly fileUrl: (path: string) => string;
}

/** The width of what is no terminal: a file, a pipe. */
const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 40;

/** The style of `io.stdout`. Colours by the usual rules: NO_COLOR, FORCE_COLOR, TERM=dumb. */
export function styleOf({ stdout, env }: Io): Style {
  const smart = stdout.isTerminal && env["TERM"] !== "dumb";
  const colored = env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : smart;
  return {
    colors: pc.createColors(colored),
    width: Math.max(LEAST_WIDTH, stdout.columns ?? PLAIN_WIDTH),
    link: (text, url) => (smart ? `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007` : text),
    fileUrl: (path) => pathToFileURL(path).href,
  };
}

/** A text of somebody else on one line, without what a terminal would obey. */
export function harmless(text: string): string {
  return visibleLine(text);
}
