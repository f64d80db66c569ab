/** What the setup page needs to know. */
export interface SetupPage {
  /** Where GitHub makes apps from manifests. */
  readonly action: string;
  /** JSON. */
  readonly manifest: string;
  readonly hookUrl: string;
}

/** A page with one button, which has GitHub make the app. */
export function setupPage({ action, manifest, hookUrl }: SetupPage): string {
  return page(
    "Register the app",
    `<p>GitHub will ask for a name, and make an app of your own: with a key that only this server
has, and with no more rights than it needs.</p>
<p>Its webhooks will go to <code>${escape(hookUrl)}</code>.</p>
<form method="post" action="${escape(action)}">
<input type="hidden" name="manifest" value="${escape(manifest)}">
<button>Register it on GitHub</button>
</form>`,
  );
}

/** The page after it: what was done, and what to do next. */
export function donePage(appUrl: string): string {
  return page(
    "Registered",
    `<p>The number, the key and the webhook's secret are in <code>.env</code> and beside it, for the
owner of these files alone. The server starts with them now.</p>
<p><a href="${escape(appUrl)}/installations/new">Install it on your organisation</a>, then commit
a <code>.github/minutes.yml</code> to the repository of your minutes.</p>`,
  );
}

/** A page that says why not. */
export function refusalPage(message: string): string {
  return page("Not now", `<p>${escape(message)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · minutes-to-issues</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 4em auto; padding: 0 1em }
button { font: inherit; padding: .5em 1em }
</style>
<h1>${title}</h1>
${body}
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
