/** Why a text is no JSON, for the person who wrote it; `line` where the parser tells where. */
interface NoJson {
  readonly message: string;
  readonly line: number | null;
}

/** JSON as plain data, or why it is none. */
export function parseJson(text: string): { readonly data: unknown } | NoJson {
  if (text.trim() === "") return { message: "expected JSON, got an empty file", line: null };
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /at position (\d+)/.exec(error.message)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    return { message: `expected JSON: ${error.message}`, line };
  }
}
