import type { Revision } from "../model.ts";
import type { State } from "../state.ts";

/** The versions of a text as GraphQL tells them: the newest first, each whole in `diff`. */
export function renderEditHistory(state: State, revisions: readonly Revision[], first: number) {
  return {
    userContentEdits: {
      nodes: [...revisions]
        .reverse()
        .slice(0, first)
        .map(({ text, editorId, at }) => {
          const { login, type } = state.account(editorId);
          // GraphQL knows bots by their type, and their logins without "[bot]".
          const editor = { __typename: type, login: login.replace(/\[bot\]$/, "") };
          return { editedAt: at, diff: text, editor };
        }),
    },
  };
}
