import { getTransformStream } from "@probot/pino";
import { type Logger, pino } from "pino";
import type { LogLevel } from "./log-level.ts";

/** Headers that let someone in: their values never reach the log. */
const SECRET_HEADERS = ["authorization", "cookie", "x-hub-signature", "x-hub-signature-256"];

/**
 * The server's log, by pino, as Probot writes it.
 *
 * @param write where each line goes, its line break included
 * @param pretty for people; else one JSON object a line
 */
export async function createLog(
  level: LogLevel,
  write: (line: string) => void,
  pretty: boolean,
): Promise<Logger> {
  const stream = await getTransformStream({ logFormat: pretty ? "pretty" : "json" });
  stream.on("data", (line: unknown) => {
    write(String(line));
  });
  const redact = SECRET_HEADERS.map((name) => `req.headers["${name}"]`);
  return pino({ name: "minutes-to-issues", level, redact }, stream);
}
