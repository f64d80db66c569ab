import type { components } from "@octokit/openapi-types";

/** The shapes that GitHub publishes: answers are held to them at compile time. */
export type Schemas = components["schemas"];

/** GraphQL ids: opaque to clients. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString("base64url")}`;
}
