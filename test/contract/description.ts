import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What GitHub publishes of itself: far too big to depend on, so fetched when it is first needed. */
const spec = "@octokit/openapi@23.0.2";
const cache = join(import.meta.dirname, "../../node_modules/.cache/github-description");

/**
 * GitHub's OpenAPI document, with its webhooks under `x-webhooks`: from the cache, else installed
 * into it.
 */
export function readDescription(): Record<string, unknown> {
  const file = join(cache, `${spec.replace(/[@/]/g, "_")}.json`);
  if (!existsSync(file)) fetchDescription(file);
  const text = readFileSync(file, "utf8");
  // The description has the account of a listed installation be a user and an enterprise at once;
  // everywhere else it is the one or the other.
  const parsed = JSON.parse(text, (key, value: unknown) =>
    key === "account" &&
    isObject(value) &&
    Array.isArray(value["allOf"]) &&
    value["allOf"].length > 1
      ? { anyOf: value["allOf"] as unknown[] }
      : value,
  ) as Record<string, unknown>;
  return parsed;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}

/** Keeps the one file of the package that we read: the rest is hundreds of megabytes. */
function fetchDescription(file: string): void {
  const name = spec.slice(0, spec.lastIndexOf("@"));
  const folder = mkdtempSync(join(tmpdir(), "github-description-"));
  try {
    const options = [
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
    ];
    execFileSync("npm", ["install", "--prefix", folder, ...options, spec], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${process.pid}`;
    copyFileSync(join(folder, "node_modules", name, "generated/api.github.com.json"), part);
    renameSync(part, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
