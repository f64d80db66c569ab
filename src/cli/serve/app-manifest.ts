import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";

const Manifest = z.looseObject({ name: z.string() });
const Package = z.object({ homepage: z.string().optional() });

/**
 * The manifest that GitHub makes an app from, as JSON: `app.yml`, with where its webhooks go and
 * where the browser comes back to.
 */
export async function appManifest(hookUrl: string, redirectUrl: string): Promise<string> {
  const root = new URL("../../../", import.meta.url);
  const manifest = Manifest.parse(parse(await readFile(new URL("app.yml", root), "utf8")));
  const { homepage } = Package.parse(
    JSON.parse(await readFile(new URL("package.json", root), "utf8")),
  );
  return JSON.stringify({
    url: homepage ?? new URL(redirectUrl).origin,
    ...manifest,
    hook_attributes: { url: hookUrl, active: true },
    redirect_url: redirectUrl,
  });
}
