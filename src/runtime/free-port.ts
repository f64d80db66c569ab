import { createServer } from "node:net";

/** A port that nothing listens on. Probot's server takes port 0 for "not given". */
export async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, host, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return address.port;
}
