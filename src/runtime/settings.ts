import type { LogLevel } from "./log-level.ts";

/** What the server is told by its environment. */
export interface Settings {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** 0: one that is free. */
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** GitHub's API, without a slash at the end. */
  readonly apiUrl: string;
  /** A smee.io channel to take webhooks from; null where GitHub reaches the server itself. */
  readonly webhookProxy: string | null;
}
