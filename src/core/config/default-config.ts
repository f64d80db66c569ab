import { Config } from "./schema.ts";

/** What an empty `.github/minutes.yml` means. */
export const defaultConfig: Config = Config.parse({});
