/** What one look found. */
export interface Check {
  readonly status: "ok" | "warning" | "failure" | "skipped";
  /** What was looked at: an environment variable, a permission. */
  readonly name: string;
  /** What was found. Never a secret. */
  readonly found: string;
  /** How to mend it; empty where there is nothing to mend. */
  readonly help: string;
}

export const ok = (name: string, found: string): Check => ({ status: "ok", name, found, help: "" });
export const warning = (name: string, found: string, help: string): Check => ({
  status: "warning",
  name,
  found,
  help,
});
export const failure = (name: string, found: string, help: string): Check => ({
  status: "failure",
  name,
  found,
  help,
});
export const skipped = (name: string, found: string): Check => ({
  status: "skipped",
  name,
  found,
  help: "",
});
