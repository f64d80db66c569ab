/** Work that failed is tried again after these many seconds, then left to the schedule. */
const RETRIES = [1, 5, 30, 120, 600];

export interface WorkQueueOptions<T> {
  /** Does the work; false or a rejection: try again later. */
  readonly run: (key: string, task: T) => Promise<boolean>;
  /** Two tasks that wait for the same key, in the order in which they came. */
  readonly merge: (waiting: T, later: T) => T;
  readonly onError: (error: unknown, key: string) => void;
  /** Factor on the waiting times; 1 by default. */
  readonly pace?: number;
}

/**
 * Sees to one writer per repository: work for one key runs one after the other, and what comes
 * meanwhile is merged into the next run; different keys run side by side. Nothing is kept on disk:
 * what is lost, the next sync finds by itself.
 */
export class WorkQueue<T> {
  readonly #options: WorkQueueOptions<T>;
  readonly #waiting = new Map<string, T>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #tries = new Map<string, number>();
  #closed = false;

  constructor(options: WorkQueueOptions<T>) {
    this.#options = options;
  }

  /** Asks for work on a key, at once or after what runs there now. */
  push(key: string, task: T): void {
    if (this.#closed) return;
    const waiting = this.#waiting.get(key);
    this.#waiting.set(key, waiting === undefined ? task : this.#options.merge(waiting, task));
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (!this.#running.has(key)) this.#start(key);
  }

  /** Resolves when nothing runs or waits, retries included. */
  async idle(): Promise<void> {
    while (this.#running.size > 0 || this.#timers.size > 0) {
      await Promise.all(this.#running.values());
      if (this.#timers.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Takes no more work, and resolves when what runs is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting.clear();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#running.values());
  }

  #start(key: string): void {
    const run = this.#drain(key).finally(() => {
      this.#running.delete(key);
      if (this.#waiting.has(key) && !this.#timers.has(key)) this.#start(key);
    });
    this.#running.set(key, run);
  }

  async #drain(key: string): Promise<void> {
    const task = this.#waiting.get(key);
    if (task === undefined) return;
    this.#waiting.delete(key);
    let complete = false;
    try {
      complete = await this.#options.run(key, task);
    } catch (error) {
      this.#options.onError(error, key);
    }
    if (complete) this.#tries.delete(key);
    else this.#retry(key, task);
  }

  #retry(key: string, task: T): void {
    const tries = this.#tries.get(key) ?? 0;
    const seconds = RETRIES[tries];
    if (this.#closed || seconds === undefined) {
      this.#tries.delete(key);
      return;
    }
    this.#tries.set(key, tries + 1);
    const later = this.#waiting.get(key);
    this.#waiting.set(key, later === undefined ? task : this.#options.merge(task, later));
    const timer = setTimeout(
      () => {
        this.#timers.delete(key);
        if (!this.#running.has(key)) this.#start(key);
      },
      seconds * 1000 * (this.#options.pace ?? 1),
    );
    this.#timers.set(key, timer);
  }
}
