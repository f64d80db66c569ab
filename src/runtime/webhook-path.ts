/** Where Probot's server takes webhooks: what the app's settings on GitHub have to end in. */
export const WEBHOOK_PATH = "/api/github/webhooks";
