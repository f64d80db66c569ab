import { digest } from "../identity/digest.ts";

/** The id of a minutes file's place on the dashboard. */
export function meetingAnchor(path: string): string {
  return `meeting-${digest(path)}`;
}

/** A link to it: GitHub puts `user-content-` before every id in what people write. */
export function meetingUrl(dashboardUrl: string, path: string): string {
  return `${dashboardUrl}#user-content-${meetingAnchor(path)}`;
}
