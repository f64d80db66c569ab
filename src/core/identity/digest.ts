import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first `length` hex digits (12 by default, at most 64) of the SHA-256 of a text in UTF-8. */
export function digest(text: string, length = 12): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}
