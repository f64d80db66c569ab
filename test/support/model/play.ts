import type { App } from "../app.ts";
import type { Guard } from "./guard-writes.ts";
import type { MinutesModel } from "./minutes-model.ts";

/** A sequence under way. */
export interface Play {
  readonly app: App;
  readonly minutes: MinutesModel;
  readonly guard: Guard;
  /** An issue was moved or deleted: where no event told of it, the next start of the app sees it. */
  hasLostTrack: boolean;
}
