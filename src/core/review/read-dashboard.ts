import { readSection } from "../issues/managed-section.ts";
import { readTicks } from "./row-key.ts";

/** What people ticked on the dashboard: keys of the ledger, and `OPEN_ALL`. */
export function readDashboard(body: string): string[] {
  const section = readSection(body, "state");
  if (section === null) return [];
  return readTicks(section.section)
    .filter(({ checked }) => checked)
    .map(({ key }) => key);
}
