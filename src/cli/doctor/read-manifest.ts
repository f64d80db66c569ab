import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";

const Manifest = z.object({
  default_permissions: z.record(z.string(), z.string()),
  default_events: z.array(z.string()),
});
/** What the app asks for when it is installed. */
export type Manifest = z.infer<typeof Manifest>;

/** The app's own manifest, `app.yml`. */
export async function readManifest(): Promise<Manifest> {
  return Manifest.parse(
    parse(await readFile(new URL("../../../app.yml", import.meta.url), "utf8")),
  );
}
