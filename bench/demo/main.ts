import { parseArgs } from "node:util";
import pc from "picocolors";
import { randomBytes } from "node:crypto";
import { playFiles } from "./play-files.ts";
import { playStory } from "./play-story.ts";
import { headOf, seed } from "./seed.ts";
import { startServer } from "./server.ts";
import { expectationList } from "./show.ts";

const { values, positionals } = parseArgs({
  options: { keep: { type: "boolean", default: false } },
  allowPositionals: true,
});

const began = Date.now();
console.log(pc.dim("A GitHub on this machine: nothing leaves it. Starting the server…"));
const seeded = await seed(randomBytes(20).toString("hex"));
const server = await startServer(seeded);
// The first look, which makes the dashboard, comes before the first push.
await server.synced(headOf(seeded));
seeded.github.setHook(seeded.app, {
  url: `${server.url}/api/github/webhooks`,
  secret: seeded.secret,
});

const story =
  positionals.length === 0
    ? await playStory(seeded, server)
    : await playFiles(seeded, server, positionals);
if (values.keep) {
  console.log(
    `\nOpen ${pc.underline(`${seeded.github.url}/tidewater`)}  ${pc.dim("Ctrl-C ends it.")}`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
}
const status = await server.stop();
await seeded.github.close();

const expectations = [...story, { text: "the server ended cleanly on SIGTERM", met: status === 0 }];
const failed = expectations.filter(({ met }) => !met).length;
console.log(`\n${expectationList(expectations)}`);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  failed === 0
    ? `\n${pc.green(pc.bold("All of it happened"))}${values.keep ? "." : `, in ${seconds} s.`}`
    : `\n${pc.red(pc.bold(`${failed} did not happen.`))}`,
);
if (!values.keep) {
  console.log(
    pc.dim(
      "npm run demo -- --keep keeps it open in a browser; npm run demo -- FILE… takes your own.",
    ),
  );
}
process.exitCode = failed === 0 ? 0 : 1;
