import { Octokit } from "@octokit/rest";
import { z } from "zod";
import { quiet } from "../quiet.ts";
import { guarded } from "../../github/guarded.ts";

const Conversion = z.object({
  id: z.number(),
  /** It becomes part of a file's name. */
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/i),
  html_url: z.string(),
  pem: z.string(),
  webhook_secret: z.string().regex(/^[^"\n]+$/),
});

/** What GitHub tells of a new app, once. */
export interface AppCredentials {
  readonly id: number;
  readonly slug: string;
  readonly url: string;
  readonly pem: string;
  readonly webhookSecret: string;
}

/** Turns the code that a browser brings back from GitHub into the new app's credentials. */
export async function convertCode(apiUrl: string, code: string): Promise<AppCredentials> {
  const { rest } = new Octokit({ baseUrl: apiUrl, log: quiet });
  const answer = await guarded(() => rest.apps.createFromManifest({ code }));
  const { id, slug, html_url, pem, webhook_secret } = Conversion.parse(answer.data);
  return { id, slug, url: html_url, pem, webhookSecret: webhook_secret };
}
