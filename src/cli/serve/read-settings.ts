import { z } from "zod";
import { checkEnvironment } from "../doctor/check-environment.ts";
import { type Check, failure } from "../doctor/check.ts";
import { readPrivateKey } from "../doctor/read-private-key.ts";
import type { Io } from "../io.ts";
import { LOG_LEVELS } from "../../runtime/log-level.ts";
import type { Settings } from "../../runtime/settings.ts";

/** A variable that is set to nothing counts as not set, as in a shell. */
const unset = (value: unknown): unknown => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type);

const Environment = z.object({
  APP_ID: z.string().regex(/^\d+$/, "expected a number").transform(Number),
  WEBHOOK_SECRET: z.string().min(1),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, "expected 0 to 65535")
      .default("3000")
      .transform(Number),
  ),
  HOST: optional(z.string().default("localhost")),
  LOG_LEVEL: optional(
    z.enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  ),
  GITHUB_API_URL: optional(z.string().default("https://api.github.com")),
  WEBHOOK_PROXY_URL: optional(z.url("expected the address of a smee.io channel").optional()),
});

/** The settings, or what stands in their way. */
export type ReadSettings = { readonly settings: Settings } | { readonly checks: readonly Check[] };

/** Reads the server's settings from `io.env`, and the key from the file that it names. */
export async function readSettings(io: Io): Promise<ReadSettings> {
  const key = await readPrivateKey(io);
  const [appId, ...others] = checkEnvironment(io.env);
  const found = [appId, key.check, ...others].filter((check) => check !== undefined);
  const failures = found.filter(({ status }) => status === "failure");
  const read = Environment.safeParse(io.env);
  const { pem } = key;
  if (failures.length === 0 && read.success && pem !== null) {
    return { settings: toSettings(read.data, pem) };
  }
  const issues = read.success ? [] : read.error.issues;
  const more = issues
    .map(({ path, message }) => failure(String(path[0]), message, ""))
    .filter(({ name }) => !failures.some((check) => check.name === name));
  return { checks: [...failures, ...more] };
}

/** Whether nothing at all is set that names an app: the server is started for the first time. */
export function isUnconfigured({ env }: Io): boolean {
  return ["APP_ID", "PRIVATE_KEY", "PRIVATE_KEY_PATH", "WEBHOOK_SECRET"].every(
    (name) => !env[name],
  );
}

function toSettings(env: z.infer<typeof Environment>, privateKey: string): Settings {
  return {
    appId: env.APP_ID,
    privateKey,
    webhookSecret: env.WEBHOOK_SECRET,
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    apiUrl: env.GITHUB_API_URL.replace(/\/+$/, ""),
    webhookProxy: env.WEBHOOK_PROXY_URL ?? null,
  };
}
