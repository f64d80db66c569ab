import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { appManifest } from "./app-manifest.ts";
import { type AppCredentials, convertCode } from "./convert-code.ts";
import { donePage, refusalPage, setupPage } from "./setup-pages.ts";
import { GitHubFailure } from "../../github/github-failure.ts";

export interface SetupOptions {
  readonly host: string;
  /** 0: one that is free. */
  readonly port: number;
  readonly apiUrl: string;
  /** Where GitHub makes apps from manifests. */
  readonly newAppUrl: string;
  /** Where GitHub reaches this server; null where it does so through a channel. */
  readonly publicUrl: string | null;
  readonly hookUrl: string;
  /** Called with what GitHub gave, before the browser is told. */
  readonly keep: (credentials: AppCredentials) => Promise<void>;
}

/** A server that registers the app, once. */
export interface SetupServer {
  /** To be opened in a browser. It carries a word that nobody else knows. */
  readonly url: string;
  /** Resolves when the app is registered, and the server closed. */
  readonly registered: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the page that registers the app, and takes the code that GitHub sends the browser back
 * with. Whoever does not know the word in its address is refused: the server may stand in the open.
 */
export async function startSetup(options: SetupOptions): Promise<SetupServer> {
  const word = randomBytes(16).toString("hex");
  const { promise: registered, resolve } = withResolver();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://setup.invalid");
    handle(url, response).catch((error: unknown) => {
      if (error instanceof GitHubFailure) {
        send(response, 502, refusalPage(`GitHub did not give the app: ${error.message}`));
      } else {
        server.emit("error", error);
      }
    });
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
    });
  let base = "";

  async function handle(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === "/healthz") {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"status":"setup"}\n');
      return;
    }
    if (url.pathname !== "/" && url.pathname !== "/setup") {
      send(response, 404, refusalPage("There is nothing here."));
      return;
    }
    if (!isSame(url.searchParams.get("state") ?? "", word)) {
      send(response, 403, refusalPage("Open the address that the server printed when it started."));
      return;
    }
    const code = url.searchParams.get("code");
    if (url.pathname === "/" || code === null) {
      const manifest = await appManifest(options.hookUrl, `${base}/setup`);
      const action = `${options.newAppUrl}?state=${word}`;
      send(response, 200, setupPage({ action, manifest, hookUrl: options.hookUrl }));
      return;
    }
    const credentials = await convertCode(options.apiUrl, code);
    await options.keep(credentials);
    send(response, 200, donePage(credentials.url));
    await close();
    resolve();
  }

  await new Promise<void>((listening, reject) => {
    server.once("error", reject).listen(options.port, options.host, listening);
  });
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : options.port;
  base = options.publicUrl ?? `http://${options.host}:${port}`;
  return { url: `${base}/?state=${word}`, registered, close };
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    // The next server wants the port.
    connection: "close",
  });
  response.end(html);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
