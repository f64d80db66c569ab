import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { Io } from "../io.ts";

const NAME = ".env";
/** For its owner alone: it holds secrets. */
const MODE = 0o600;

/** The environment, with what `.env` in the folder adds to it; what is set already wins. */
export async function withEnvFile({ env, cwd }: Pick<Io, "env" | "cwd">): Promise<Io["env"]> {
  return { ...parseEnv(await read(cwd)), ...env };
}

/** Sets variables in `.env`: lines that set them are replaced, all others stay as they are. */
export async function writeEnvFile(cwd: string, values: Record<string, string>): Promise<string> {
  const path = join(cwd, NAME);
  const kept = (await read(cwd))
    .split("\n")
    .filter((line) => !Object.keys(values).some((name) => line.startsWith(`${name}=`)))
    .join("\n")
    .trimEnd();
  const lines = Object.entries(values).map(([name, value]) => `${name}="${value}"`);
  const text = [...(kept === "" ? [] : [kept]), ...lines, ""].join("\n");
  await writeFile(path, text, { mode: MODE });
  await chmod(path, MODE);
  return path;
}

async function read(cwd: string): Promise<string> {
  try {
    return await readFile(join(cwd, NAME), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
