import { randomBytes } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AppCredentials } from "./convert-code.ts";
import { writeEnvFile } from "./env-file.ts";

/**
 * Keeps what GitHub gave a new app: the key in a file of its own, the rest in `.env`, both for their
 * owner alone. Returns what was set in `.env`.
 */
export async function saveCredentials(
  cwd: string,
  { id, slug, pem, webhookSecret }: AppCredentials,
  more: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const key = `${slug}.private-key.pem`;
  // Renamed into place: whatever stands there under that name, with whatever rights, is replaced.
  const written = join(cwd, `.${randomBytes(6).toString("hex")}.pem`);
  await writeFile(written, pem, { mode: 0o600, flag: "wx" });
  await rename(written, join(cwd, key));
  const values = {
    APP_ID: String(id),
    PRIVATE_KEY_PATH: key,
    WEBHOOK_SECRET: webhookSecret,
    ...more,
  };
  await writeEnvFile(cwd, values);
  return values;
}
