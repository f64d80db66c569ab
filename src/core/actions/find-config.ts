import type { Config } from "../config/schema.ts";

/** The config's keys that finding actions depends on. */
export type FindConfig = Pick<Config, "people" | "tiers" | "propose">;
