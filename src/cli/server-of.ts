/** Where GitHub's pages are, without a slash at the end, for a `GITHUB_API_URL`; github.com by default. */
export function serverOf(env: Readonly<Record<string, string | undefined>>): string {
  const api = env["GITHUB_API_URL"];
  if (!api || !URL.canParse(api)) return "https://github.com";
  const { origin, hostname } = new URL(api);
  return hostname === "api.github.com" ? "https://github.com" : origin;
}
