import type { Clock } from "../../src/sync/session.ts";

/** A clock that stands still but for sleepers and whoever moves it: runs are the same each time. */
export class VirtualClock implements Clock {
  #time: number;

  constructor(start = "2026-03-02T09:00:00Z") {
    this.#time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#time);
  }

  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }

  sleep(milliseconds: number): Promise<void> {
    this.pass(Math.max(0, milliseconds));
    return Promise.resolve();
  }
}
