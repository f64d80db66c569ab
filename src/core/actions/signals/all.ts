import * as asks from "./asks.ts";
import * as hedges from "./hedges.ts";
import * as noTask from "./no-task.ts";
import * as places from "./places.ts";
import * as shape from "./shape.ts";
import type { Signal } from "./signal.ts";
import * as who from "./who.ts";

/** All signals by name. */
export const SIGNALS: Readonly<Record<string, Signal>> = {
  ...asks,
  ...hedges,
  ...noTask,
  ...places,
  ...shape,
  ...who,
};
