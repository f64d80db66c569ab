import type { Preview } from "./previewed-file.ts";

/**
 * A preview as the JSON that other programs rely on (version 1). `because` holds all reasons, those
 * for being an action first; `evidence` these alone.
 */
export function renderJson({ files }: Preview): string {
  const data = {
    version: 1,
    files: files.map(({ path, meeting, problems, actions }) => ({
      path,
      meeting: { date: meeting.date, title: meeting.title },
      problems: problems.map(({ message, line, severity }) => ({ message, line, severity })),
      actions: actions.map(({ action, route }) => ({
        id: action.id,
        lines: action.lines,
        title: action.title,
        text: action.text,
        tier: action.tier,
        confidence: Math.round(action.confidence * 1000) / 1000,
        decision: action.decision,
        owners: action.owners.map(({ name, login }) => ({ name, login })),
        due: action.due,
        state: action.state,
        references: action.references,
        trackedIn: action.trackedIn,
        repository: route.repository,
        runnerUp: route.runnerUp,
        because: [...action.evidence, ...route.because],
        evidence: action.evidence,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
