import { afterAll, expect } from "vitest";
import { type Exchange, RequestLog } from "../support/github/request-log.ts";
import { checkRequests } from "./check-exchange.ts";

/**
 * Run before the end-to-end tests by `npm run test:contract`: whatever they play, each request that
 * the app sends must be one that GitHub describes. A page for browsers is no request of the app.
 */
const sent: Exchange[] = [];
RequestLog.watchers.add((exchange) => {
  sent.push(exchange);
});

afterAll(() => {
  expect(checkRequests(sent.splice(0).filter(({ path }) => !isPage(path)))).toEqual([]);
});

function isPage(path: string): boolean {
  return !/^\/(?:app|installation|repos|repositories|orgs|users?|graphql|app-manifests|rate_limit)\b/.test(
    path,
  );
}
