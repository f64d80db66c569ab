import { beforeAll, describe, expect, test } from "vitest";
import { createApi } from "../support/github/routes/index.ts";
import { Limits } from "../support/github/limits.ts";
import { State } from "../support/github/state.ts";
import { WebhookQueue } from "../support/github/webhook-queue.ts";
import type { World } from "../support/github/world.ts";
import { checkExchange, checkWebhooks, operationOf } from "./check-exchange.ts";
import { playSession } from "./session.ts";

let world: World;
beforeAll(async () => {
  world = await playSession();
});

describe("a session that touches all of the loopback GitHub", () => {
  test("every request and answer is as GitHub describes it", () => {
    expect(checkExchange(world.github.log.all)).toEqual([]);
  });

  test("every webhook is as GitHub describes it", () => {
    expect(checkWebhooks(world.github.hooks.log)).toEqual([]);
  });

  test("no endpoint was left out", () => {
    const api = createApi(new State(() => new Date(), new WebhookQueue()), new Limits());
    const touched = new Set(
      world.github.log.all
        .filter(({ status }) => status !== null && status < 300)
        .map((each) => operationOf(each) ?? { method: each.method, path: each.path })
        // A comparison has an older name, with its two sides apart.
        .map(
          ({ method, path }) =>
            `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace("{}...{}", "{}")}`,
        ),
    );
    const served = api.routes
      .map(({ method, path }) => `${method} ${path.replace(/:\w+(\{\.\+\})?/g, "{}")}`)
      // The root folder's contents, as clients write it.
      .filter((each) => !/\/contents\/?$/.test(each));
    expect(served.filter((each) => !touched.has(each))).toEqual([]);
  });
});

describe("the check itself bites", () => {
  const exchange = {
    number: 1,
    at: "",
    method: "POST",
    path: "/repos/acme/minutes/issues",
    query: {},
    actor: "alice",
    body: { title: "x" } as unknown,
    status: 201,
    response: {} as unknown,
    fault: "not looked at",
  };
  test.each([
    ["a path that does not exist", { path: "/repos/acme/minutes/issue" }, "no such endpoint"],
    ["a query that is unknown", { query: { pagge: "1" } }, "unknown query pagge"],
    ["a body field that is unknown", { body: { title: "x", labls: [] } }, "body field labls"],
    ["a body that lacks a field", { body: {} }, "required property 'title'"],
    ["an answer that does not fit", { fault: null }, "required property 'number'"],
  ])("%s", (_name, change, problem) => {
    expect(checkExchange([{ ...exchange, ...change }]).join("\n")).toContain(problem);
  });

  test("a webhook that lacks a field", () => {
    const body = JSON.stringify({ action: "opened" });
    const problems = checkWebhooks([{ event: "issues", action: "opened", body }]);
    expect(problems.join("\n")).toContain("required property 'issue'");
  });
});
