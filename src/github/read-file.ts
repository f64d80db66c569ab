import { z } from "zod";
import { type Client, repoParams } from "./client.ts";
import { orNull } from "./guarded.ts";

const FileAnswer = z.object({ content: z.string(), encoding: z.string() });

/** A small text file of the default branch; null where there is none. */
export async function readFile(
  client: Client,
  fullName: string,
  path: string,
): Promise<string | null> {
  const answer = await orNull(() =>
    client.rest.repos.getContent({ ...repoParams(fullName), path }),
  );
  const file = FileAnswer.safeParse(answer?.data);
  return file.success ? Buffer.from(file.data.content, "base64").toString("utf8") : null;
}
