import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { configJsonSchema } from "../core/config/config-json-schema.ts";
import { defaultConfig } from "../core/config/default-config.ts";
import { parseConfig } from "../core/config/parse-config.ts";
import { formatProblem } from "../core/format-problem.ts";
import { readActions } from "../core/read-actions.ts";
import { buildRoutingIndex } from "../core/routing/routing-index.ts";
import { CONFIG_FILE } from "../sync/minutes/read-snapshot.ts";
import { type AddCommand, type Shell, type Status, DONE, FAILED, say } from "./command.ts";
import { describeFinds } from "./init/describe-finds.ts";
import { findMinutes } from "./init/find-minutes.ts";
import { findPeople } from "./init/find-people.ts";
import { readAuthors, readRemote } from "./init/git.ts";
import { listFiles } from "./init/list-files.ts";
import { renderConfig } from "./init/render-config.ts";
import { readRepositories } from "./read-repositories.ts";

interface InitOptions {
  readonly repositories?: string;
  readonly owner?: string;
  readonly schema?: string;
  readonly force?: true;
  readonly stdout?: true;
}

const SCHEMA = "minutes.schema.json";
const HELP = `
It looks at the files that git knows in DIR: which are minutes, and what front matter tells them from
other posts; who attends, with logins from the commits' addresses at users.noreply.github.com; and, of
the repositories in --repositories (or on GitHub, where GITHUB_TOKEN is set), which the minutes name.
The schema for editors is written beside the config.

Examples:
  $ minutes-to-issues init
  $ minutes-to-issues init ../meetings --repositories repositories.json --stdout`;

/** \`init [DIR]\`: writes a first config from what it finds. */
export const addInit: AddCommand = (command, shell) => {
  command
    .argument("[dir]", "the repository", ".")
    .option("-r, --repositories <file>", "an index of the organisation's repositories, as JSON")
    .option("-o, --owner <name>", "whose repositories to read from GitHub (default: of the origin)")
    .option("--schema <url>", `name this schema to editors, instead of writing ${SCHEMA}`)
    .option("--force", "write over a config that is there")
    .option("--stdout", "print the config, and write nothing")
    .addHelpText("after", HELP)
    .action(async (dir: string, options: InitOptions) => {
      shell.finish(await init(dir, options, shell));
    });
};

async function init(dir: string, options: InitOptions, { io }: Shell): Promise<Status> {
  const root = resolve(io.cwd, dir);
  const paths = await listFiles(root);
  if (paths === null) {
    say(io, `${dir}: no such folder`);
    return FAILED;
  }
  const remote = await readRemote(root);
  const owner = options.owner ?? remote?.split("/")[0];
  const known = await readRepositories(
    { ...options, ...(owner === undefined ? {} : { owner }) },
    defaultConfig,
    io,
  );
  const minutes = await findMinutes(root, paths);
  const index =
    known.repositories === null ? null : buildRoutingIndex(known.repositories, defaultConfig);
  const read = minutes.files.map((file) => readActions(file, defaultConfig, index));
  const people = findPeople(
    read.map(({ minutes: { meeting, source } }) => ({
      attendees: meeting.attendees,
      text: source.join("\n"),
    })),
    await readAuthors(root),
  );
  const actions = read.flatMap((one) => one.actions);
  const schema = options.schema ?? (options.stdout ? null : SCHEMA);
  const text = renderConfig({ minutes, people, actions, remote, schema });
  const problem = parseConfig(text, CONFIG_FILE).problems.find(
    ({ severity }) => severity === "error",
  );
  if (problem) throw new Error(`wrote a config that cannot be read: ${formatProblem(problem)}`);

  say(io, describeFinds({ minutes, people, actions }));
  if (options.stdout) {
    io.stdout.write(text);
    return known.failed ? FAILED : DONE;
  }
  const written = await writeConfig(join(root, CONFIG_FILE), text, options.force === true);
  if (!written) {
    say(io, `${join(dir, CONFIG_FILE)} is there already: --force writes over it, --stdout prints`);
    return FAILED;
  }
  if (schema === SCHEMA) {
    const json = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    await writeFile(join(root, dirname(CONFIG_FILE), SCHEMA), json);
  }
  say(io, `wrote ${join(dir, CONFIG_FILE)}: read it, amend it, commit it`);
  return known.failed ? FAILED : DONE;
}

/** Writes the file, unless it is there and must stay. */
async function writeConfig(path: string, text: string, force: boolean): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: force ? "w" : "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
