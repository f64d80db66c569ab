/** Bytes as text, or why they are none. */
export type DecodedText = { readonly text: string } | { readonly message: string };

/**
 * Decodes UTF-8 strictly: a file in another encoding, or no text at all, is told instead of being read
 * as something that nobody wrote. A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { message: "expected UTF-8, got UTF-16; save it as UTF-8" };
  if (bytes.includes(0)) return { message: "expected text, got a binary file" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    // What the decoder throws for bytes that are no UTF-8.
    if (!(error instanceof TypeError)) throw error;
    return { message: "expected UTF-8, got another encoding; save it as UTF-8" };
  }
}
