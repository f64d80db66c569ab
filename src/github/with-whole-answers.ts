import type { Client } from "./client.ts";
import { GitHubFailure } from "./github-failure.ts";

const prepared = new WeakSet<Client["hook"]>();

/**
 * Has a client take an answer as a whole or not at all. Octokit hands out as text what it cannot
 * parse: nothing where an answer broke off on its way, which looks like an empty list, and the bare
 * JSON where a string in it has many megabytes, since its parser runs out of stack.
 *
 * Requests throw a GitHubFailure, `uncertain`, where the answer is no JSON.
 */
export function withWholeAnswers<C extends Pick<Client, "hook">>(client: C): C {
  if (prepared.has(client.hook)) return client;
  prepared.add(client.hook);
  client.hook.wrap("request", async (request, options) => {
    // Octokit's plugins look into the answers of GraphQL, whose texts are short.
    if (!options.url.endsWith("/graphql"))
      options.request = { ...options.request, parseSuccessResponseBody: false };
    return whole(await request(options));
  });
  return client;
}

async function whole<A extends { readonly data: unknown; readonly status: number }>(
  answer: A,
): Promise<A> {
  const { data, status } = answer;
  if (data instanceof ReadableStream) {
    try {
      return { ...answer, data: await new Response(data).json() };
    } catch {
      throw brokeOff(status);
    }
  }
  const isEmpty = status === 204 || status === 205;
  if ((data === null || typeof data === "string") && !isEmpty) throw brokeOff(status);
  return answer;
}

function brokeOff(status: number): GitHubFailure {
  return new GitHubFailure("uncertain", "the answer broke off", status);
}
