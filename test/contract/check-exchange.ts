import type { Exchange } from "../support/github/request-log.ts";
import type { Delivery } from "../support/github/webhook-queue.ts";
import { readDescription } from "./description.ts";
import { readOperations, type Operation } from "./operations.ts";
import { pointer, Validator } from "./validator.ts";

interface Contract {
  readonly operations: readonly Operation[];
  readonly strict: Validator;
  readonly coercing: Validator;
  readonly webhooks: ReadonlySet<string>;
}

let loaded: Contract | null = null;

function contract(): Contract {
  if (loaded !== null) return loaded;
  const document = readDescription();
  loaded = {
    operations: readOperations(document),
    strict: new Validator(document, false),
    coercing: new Validator(document, true),
    webhooks: new Set(Object.keys(Object(document["x-webhooks"]) as object)),
  };
  return loaded;
}

/**
 * What is wrong with requests and answers by GitHub's published description; nothing where all is
 * well. A request must have a documented path and method, known query parameters and body fields,
 * and values that fit; an answer that was a success must be documented and fit. GraphQL is outside
 * the description, and what a fault answered is not GitHub's.
 */
export function checkExchange(log: readonly Exchange[]): string[] {
  return log.flatMap((exchange) =>
    checkOne(exchange).map(
      (problem) =>
        `${exchange.method} ${exchange.path} (${exchange.status ?? "dropped"}): ${problem}`,
    ),
  );
}

/**
 * What is wrong with requests, whatever became of them: the app has to ask well even where it is
 * refused, or where nobody answers.
 */
export function checkRequests(log: readonly Exchange[]): string[] {
  const problems = log.flatMap((exchange) =>
    checkRequest(exchange).map((problem) => `${exchange.method} ${exchange.path}: ${problem}`),
  );
  return [...new Set(problems)];
}

/** The endpoint that a request is to, as the description names it. */
export function operationOf({ method, path }: Pick<Exchange, "method" | "path">): Operation | null {
  const named = path.replace(/^\/repositories\/\d+/, "/repos/owner/name");
  return (
    contract().operations.find((each) => each.method === method && each.match(named) !== null) ??
    null
  );
}

function checkOne(exchange: Exchange): string[] {
  const operation = operationOf(exchange);
  const wellFormed = exchange.status === null || exchange.status < 400;
  return [
    ...(wellFormed || operation === null ? checkRequest(exchange) : []),
    ...(exchange.fault === null && operation !== null ? checkResponse(exchange, operation) : []),
  ];
}

function checkRequest(exchange: Exchange): string[] {
  if (exchange.path === "/graphql") return [];
  const operation = operationOf(exchange);
  if (operation === null) return ["no such endpoint"];
  return [...checkParameters(exchange, operation), ...checkBody(exchange, operation)];
}

function checkParameters(exchange: Exchange, operation: Operation): string[] {
  const { coercing } = contract();
  const inPath = operation.match(exchange.path) ?? {};
  const problems: string[] = [];
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (place !== "path" && place !== "query") continue;
    const value = place === "path" ? inPath[name] : exchange.query[name];
    if (value !== undefined)
      // A property of an object, so that the validator can coerce it in place.
      problems.push(...coercing.problems(schema, value).map((each) => `${place} ${name}: ${each}`));
    else if (required && !exchange.path.startsWith("/repositories/"))
      problems.push(`${place} ${name} is missing`);
  }
  const known = operation.parameters.filter(({ in: place }) => place === "query");
  for (const name of Object.keys(exchange.query))
    if (!known.some((each) => each.name === name)) problems.push(`unknown query ${name}`);
  return problems;
}

function checkBody({ body }: Exchange, operation: Operation): string[] {
  const empty = body === null || JSON.stringify(body) === "{}";
  if (operation.body === null) return empty ? [] : ["a body where none is documented"];
  if (body === null) return [];
  const { schema, properties } = operation.body;
  const unknown =
    properties === null || typeof body !== "object"
      ? []
      : Object.keys(body).filter((name) => !properties.includes(name));
  return [
    ...unknown.map((name) => `unknown body field ${name}`),
    ...contract()
      .strict.problems(schema, body)
      .map((each) => `body: ${each}`),
  ];
}

function checkResponse({ status, response }: Exchange, operation: Operation): string[] {
  if (status === null || status === 304) return [];
  const schema = operation.responses.get(String(status));
  if (schema === undefined) return status < 300 ? [`status ${status} is not documented`] : [];
  // Raw media types answer with text, which has no schema.
  if (schema === null || typeof response === "string") return [];
  return contract()
    .strict.problems(schema, response)
    .map((each) => `response: ${each}`);
}

/** The same for webhooks: the event and action are documented, and the payload fits. */
export function checkWebhooks(
  deliveries: readonly Pick<Delivery, "event" | "action" | "body">[],
): string[] {
  const { webhooks, strict } = contract();
  return deliveries.flatMap(({ event, action, body }) => {
    const name = (action === null ? event : `${event}-${action}`).replaceAll("_", "-");
    if (!webhooks.has(name)) return [`${name}: no such webhook`];
    const content = ["requestBody", "content", "application/json", "schema"] as const;
    return strict
      .problems(pointer("x-webhooks", name, "post", ...content), JSON.parse(body))
      .map((each) => `${name}: ${each}`);
  });
}
