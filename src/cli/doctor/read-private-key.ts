import { createPrivateKey } from "node:crypto";
import { type Check, failure, ok } from "./check.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Io } from "../io.ts";

/** The app's private key as PEM, and what was found; null where there is none that can be used. */
export interface PrivateKey {
  readonly pem: string | null;
  readonly check: Check;
}

const GET_ONE =
  "On the app's settings page: Private keys › Generate a private key; then set PRIVATE_KEY_PATH to the .pem file, or PRIVATE_KEY to its text.";

/**
 * Reads the key from `PRIVATE_KEY` or the file at `PRIVATE_KEY_PATH`, as Probot does: as PEM, with
 * line breaks as they are or as `\n`, or in Base64.
 */
export async function readPrivateKey({ env, cwd }: Io): Promise<PrivateKey> {
  const path = env["PRIVATE_KEY_PATH"];
  const name = env["PRIVATE_KEY"] || !path ? "PRIVATE_KEY" : "PRIVATE_KEY_PATH";
  const fail = (found: string): PrivateKey => ({ pem: null, check: failure(name, found, GET_ONE) });
  let text = env["PRIVATE_KEY"];
  if (!text) {
    if (!path) return fail("neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set");
    const file = await readTextFile(path, cwd);
    if ("problem" in file) return fail(`${path}: ${file.problem.message}`);
    text = file.text;
  }
  const pem = asPem(text);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== "rsa")
      return fail(`expected an RSA key, got ${key.asymmetricKeyType ?? "another"}`);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return { pem, check: ok(name, `an RSA key of ${bits} bits`) };
  } catch (error) {
    // OpenSSL's errors carry a code; they say nothing that helps whoever pasted the key.
    if (!(error instanceof Error && "code" in error)) throw error;
    return fail("is no private key in PEM (-----BEGIN RSA PRIVATE KEY-----)");
  }
}

function asPem(text: string): string {
  const lines = text.replaceAll("\\n", "\n").trim();
  if (lines.includes("-----BEGIN")) return lines;
  return Buffer.from(lines, "base64").toString("utf8").trim();
}
