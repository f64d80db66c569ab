import { decodeJwt, importSPKI, jwtVerify } from "jose";
import { HttpError } from "./http-error.ts";
import type { Account, App, By, Installation, Permissions } from "./model.ts";
import type { State } from "./state.ts";

/** Who sent a request. */
export type Actor =
  | { readonly kind: "anonymous" }
  | { readonly kind: "user"; readonly account: Account }
  | { readonly kind: "app"; readonly app: App }
  | {
      readonly kind: "installation";
      readonly installation: Installation;
      readonly app: App;
      readonly permissions: Permissions;
      readonly repositoryIds: readonly number[] | null;
    };

/** Reads the `authorization` header; 401 for a token that is unknown, expired or ill signed. */
export async function actorOf(state: State, header: string | null): Promise<Actor> {
  if (header === null) return { kind: "anonymous" };
  const value = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1] ?? basicPassword(header);
  if (value === null) throw badCredentials();
  if (value.split(".").length === 3) return { kind: "app", app: await appOf(state, value) };
  const token = state.tokens.get(value);
  if (token === undefined) throw badCredentials();
  if (token.expiresAt !== null && token.expiresAt <= state.clock()) throw badCredentials();
  const { holder } = token;
  if (holder.kind === "user") return { kind: "user", account: state.account(holder.accountId) };
  const installation = state.installations.get(holder.installationId);
  if (installation === undefined) throw badCredentials();
  if (installation.suspendedAt !== null)
    throw new HttpError(403, "This installation has been suspended");
  return {
    kind: "installation",
    installation,
    app: state.app(installation.appId),
    permissions: holder.permissions,
    repositoryIds: holder.repositoryIds,
  };
}

/** The name that the request log gives an actor. */
export function actorName(state: State, actor: Actor): string {
  if (actor.kind === "user") return actor.account.login;
  if (actor.kind === "app") return `app/${actor.app.slug}`;
  if (actor.kind === "installation") return state.account(actor.app.botId).login;
  return "anonymous";
}

/** As whom the actor's writes are made; 401 for those who are no one. */
export function authorOf(state: State, actor: Actor): By {
  if (actor.kind === "user") return { account: actor.account, app: null };
  if (actor.kind === "installation")
    return { account: state.account(actor.app.botId), app: actor.app };
  throw new HttpError(401, "Requires authentication");
}

/** Issuer is the app's id; times are checked against this machine's clock, as the sender's is. */
async function appOf(state: State, jwt: string): Promise<App> {
  try {
    const issuer = Number(decodeJwt(jwt).iss);
    const app = state.apps.get(issuer);
    if (app === undefined) throw new HttpError(401, "Integration not found");
    const key = await importSPKI(app.publicKey, "RS256");
    const { payload } = await jwtVerify(jwt, key, { algorithms: ["RS256"], clockTolerance: 5 });
    if ((payload.exp ?? Infinity) - Date.now() / 1000 > 605)
      throw new HttpError(401, "'Expiration time' claim ('exp') is too far in the future");
    return app;
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(401, "A JSON web token could not be decoded");
  }
}

function basicPassword(header: string): string | null {
  const encoded = /^basic\s+(\S+)$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  return Buffer.from(encoded, "base64").toString("utf8").split(":").at(-1) ?? null;
}

function badCredentials(): HttpError {
  return new HttpError(401, "Bad credentials");
}
