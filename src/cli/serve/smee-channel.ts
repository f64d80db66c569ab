import { z } from "zod";

/** Its client is no dependency of ours: who wants it installs it. */
const CLIENT: string = "smee-client";
const SmeeModule = z.object({
  // A class, as `z.function` has it: something to call.
  SmeeClient: z.custom<{ createChannel(): Promise<unknown> }>(
    (value) => typeof value === "function" && "createChannel" in value,
  ),
});

/**
 * A new channel on smee.io, where `smee-client` is installed; null where it is not, an error where
 * smee.io gives none.
 */
export async function smeeChannel(): Promise<string | Error | null> {
  let module: unknown;
  try {
    module = await import(CLIENT);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      return null;
    throw error;
  }
  const { SmeeClient } = SmeeModule.parse(module);
  try {
    return z.url().parse(await SmeeClient.createChannel());
  } catch (error) {
    // `fetch` says no more than that it failed; why, is the cause.
    if (!(error instanceof Error)) throw error;
    return error.cause instanceof Error ? error.cause : error;
  }
}
