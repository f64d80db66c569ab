/** JSON as plain data, or why it is none, for the person who wrote it. */
export function parseJson(text: string): { readonly data: unknown } | { readonly message: string } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { message: `expected JSON: ${error.message}` };
  }
}
