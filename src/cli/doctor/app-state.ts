/** What GitHub says of the app. */
export interface AppState {
  readonly slug: string;
  readonly settingsUrl: string;
  /** Permission → level: `{ issues: "write" }`. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  /** Where webhooks go; null where none is set. */
  readonly hookUrl: string | null;
  readonly installations: readonly Installation[];
  /** The latest deliveries of webhooks, newest first. */
  readonly deliveries: readonly { readonly event: string; readonly status: number }[];
}

/** The app on one account. */
export interface Installation {
  readonly account: string;
  readonly suspended: boolean;
  readonly permissions: Readonly<Record<string, string>>;
  readonly url: string;
}

/** How the app is reached: its number, its key and GitHub's API. */
export interface AppCredentials {
  readonly appId: string;
  readonly privateKey: string;
  readonly apiUrl: string | undefined;
}

/** Asks GitHub of the app; resolves to a message where GitHub or the network refuses. */
export type ProbeApp = (
  credentials: AppCredentials,
) => Promise<AppState | { readonly message: string }>;
