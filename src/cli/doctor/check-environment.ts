import { type Check, failure, ok, skipped, warning } from "./check.ts";
import type { Io } from "../io.ts";
import { isLoopback } from "../../runtime/is-loopback.ts";
import { LOG_LEVELS } from "../../runtime/log-level.ts";

type Env = Io["env"];

/** Checks what the server needs of its environment; the private key apart, which is a file. */
export function checkEnvironment(env: Env): Check[] {
  return [appId(env), webhookSecret(env), port(env), host(env), apiUrl(env), logLevel(env)];
}

function appId({ APP_ID: id }: Env): Check {
  const help =
    "It stands on the app's settings page under About. No app yet? Run `minutes-to-issues serve` without any settings: its first page registers one.";
  if (!id) return failure("APP_ID", "is not set", help);
  return /^\d+$/.test(id)
    ? ok("APP_ID", id)
    : failure("APP_ID", `expected a number, got ${JSON.stringify(id)}`, help);
}

function webhookSecret({ WEBHOOK_SECRET: secret }: Env): Check {
  const help =
    "Make one (`openssl rand -hex 32`), and set it here and on the app's settings page under Webhook.";
  if (!secret) return failure("WEBHOOK_SECRET", "is not set", help);
  if (secret.length < 16) return warning("WEBHOOK_SECRET", "is short enough to be guessed", help);
  return ok("WEBHOOK_SECRET", "is set");
}

function port({ PORT: value }: Env): Check {
  if (!value) return ok("PORT", "3000, the default");
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return number <= 65_535
    ? ok("PORT", value)
    : failure(
        "PORT",
        `expected 0 to 65535, got ${JSON.stringify(value)}`,
        "For example PORT=3000.",
      );
}

function host({ HOST: value }: Env): Check {
  const name = value ?? "localhost";
  const local = ["localhost", "127.0.0.1", "::1"].includes(name);
  if (!local) return ok("HOST", name);
  return warning(
    "HOST",
    value ? name : `${name}, the default`,
    "GitHub reaches it only through a proxy on this machine; HOST=0.0.0.0 listens to the network.",
  );
}

function apiUrl({ GITHUB_API_URL: value }: Env): Check {
  if (!value) return ok("GITHUB_API_URL", "https://api.github.com, the default");
  const help = "For GitHub Enterprise Server: https://HOSTNAME/api/v3.";
  if (!URL.canParse(value))
    return failure("GITHUB_API_URL", `expected an address, got ${JSON.stringify(value)}`, help);
  const { protocol } = new URL(value);
  if (protocol === "https:" || (protocol === "http:" && isLoopback(value)))
    return ok("GITHUB_API_URL", value);
  return failure("GITHUB_API_URL", `expected https, got ${protocol.replace(":", "")}`, help);
}

function logLevel({ LOG_LEVEL: value }: Env): Check {
  const levels: readonly string[] = LOG_LEVELS;
  if (!value) return skipped("LOG_LEVEL", "info, the default");
  return levels.includes(value)
    ? ok("LOG_LEVEL", value)
    : warning("LOG_LEVEL", `unknown: ${JSON.stringify(value)}`, `One of ${levels.join(", ")}.`);
}
