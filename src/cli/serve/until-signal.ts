/** Milliseconds after which what still holds the process is cut off. */
const LAST = 10_000;

/**
 * Resolves when the process is asked to end, by SIGTERM or SIGINT. A second one ends it at once;
 * and so does time, where something keeps it from ending.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off("SIGTERM", end).off("SIGINT", end);
      setTimeout(() => process.exit(), LAST).unref();
      resolve();
    };
    process.on("SIGTERM", end).on("SIGINT", end);
  });
}
