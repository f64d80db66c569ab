import { z } from "zod";
import { type Client, repoParams } from "./client.ts";
import type { Revision } from "./github.ts";
import { guarded } from "./guarded.ts";
import { isPassing } from "./is-passing.ts";

/** More versions than this are not looked at. */
const MOST = 50;

const Edit = z.object({
  /** Despite its name the whole text of that version; null where GitHub no longer has it. */
  diff: z.string().nullish(),
  editor: z.object({ __typename: z.string(), login: z.string() }).nullish(),
});
const History = z.object({
  node: z.object({ userContentEdits: z.object({ nodes: z.array(Edit.nullable()) }).nullish() }),
});

/**
 * The versions of an issue's body or of a comment, the newest first, the original included; none
 * where nobody edited it, or where GitHub does not tell. Only GraphQL knows them.
 *
 * @throws GitHubFailure where it may tell later: a rate limit, a server or network in trouble
 */
export async function listRevisions(
  client: Client,
  fullName: string,
  of: { readonly issue: number } | { readonly comment: number },
): Promise<readonly Revision[]> {
  const at = repoParams(fullName);
  const { data } = await guarded<{ readonly data: { readonly node_id?: string } }>(() =>
    "issue" in of
      ? client.rest.issues.get({ ...at, issue_number: of.issue })
      : client.rest.issues.getComment({ ...at, comment_id: of.comment }),
  );
  let answer: unknown;
  try {
    answer = await guarded(() =>
      client.graphql(
        `query ($id: ID!) {
          node(id: $id) {
            ... on Comment {
              userContentEdits(first: ${MOST}) { nodes { diff editor { __typename login } } }
            }
          }
        }`,
        { id: data.node_id },
      ),
    );
  } catch (error) {
    if (isPassing(error)) throw error;
    // GraphQL says no in many words, and old servers know no history: the caller has to do without.
    return [];
  }
  const history = History.safeParse(answer);
  if (!history.success) return [];
  return (history.data.node.userContentEdits?.nodes ?? []).flatMap((edit) =>
    edit === null ? [] : [{ text: edit.diff ?? null, editor: loginOf(edit.editor) }],
  );
}

/** GraphQL leaves out the "[bot]" that REST puts behind a bot's login. */
function loginOf(editor: z.infer<typeof Edit>["editor"]): string | null {
  if (editor == null) return null;
  return editor.__typename === "Bot" ? `${editor.login}[bot]` : editor.login;
}
