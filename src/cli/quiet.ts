/** Octokit's log, silent: what failed is said once, in our own words. */
export const quiet = {
  debug: (): void => undefined,
  info: (): void => undefined,
  warn: (): void => undefined,
  error: (): void => undefined,
};
