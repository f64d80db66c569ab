import { generateKeyPairSync } from "node:crypto";

let pair: { readonly publicKey: string; readonly privateKey: string } | null = null;

/** A key pair for apps, PEM (SPKI and PKCS #8), made once in each process. */
export function appKey(): { readonly publicKey: string; readonly privateKey: string } {
  pair ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return pair;
}
