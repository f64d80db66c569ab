import type { Offline } from "./read-offline.ts";
import { whoAndWhen } from "../preview/words.ts";
import { harmless, type Style } from "../style.ts";
import type { Action } from "../../core/actions/action.ts";
import type { JudgedStatement } from "../../core/actions/explain-line.ts";
import type { Candidate } from "../../core/identity/find-candidates.ts";
import type { Remembered } from "../../core/identity/remembered.ts";
import type { Fate } from "../../core/identity/ledger.ts";
import type { Route } from "../../core/routing/route.ts";
import type { ExplainedIssue, Explanation } from "../../explain.ts";

/** What each fate means, for someone who has to debug one issue. */
const FATES: Readonly<Record<Fate, string>> = {
  tracked: "it has an issue of ours",
  linked: "the minutes say where it is tracked",
  proposed: "it waits on the dashboard for a tick",
  held: "over the limit of new issues; it waits for a tick or a backfill",
  ignored: "a person said /minutes ignore",
  unticked: "a person unticked it in a preview",
  withdrawn: "the minutes dropped it",
  gone: "its issue was deleted, converted or moved out of reach; not opened again",
  done: "it was finished when first seen",
  same: "a person said that it is another issue",
  retracted: "its run was taken back with undo",
};
const MOST_SIGNALS = 8;

/** An explanation for people: the sentence, where it belongs, the ledger, the issue, what is alike. */
export function renderText(
  offline: Offline | null,
  found: Explanation | null,
  style: Style,
): string {
  const lines = [
    ...(offline === null ? ofHead(found, style) : ofLine(offline, found, style)),
    ...(found === null ? [] : ofLedger(found, style)),
    ...(found?.issue ? ofIssue(found.issue, style) : []),
    ...(found === null ? [] : ofCandidates(found.candidates, style)),
  ];
  return `${lines.join("\n").trimStart()}\n`;
}

function ofLine(
  { path, line, statements, actions, isRouted }: Offline,
  found: Explanation | null,
  style: Style,
): string[] {
  const { colors } = style;
  if (statements.length === 0)
    return [`${colors.bold(`${harmless(path)}:${line}`)}: no sentence stands here`];
  return statements.flatMap((judged) => {
    const routed = actions.find(({ action }) => action.text === judged.text);
    const there = found?.action?.action.id === routed?.action.id ? found?.action : null;
    const route = there?.route ?? (isRouted ? (routed?.route ?? null) : null);
    return [
      "",
      `${colors.bold(`${harmless(path)}:${judged.lines[0]}`)}  ${harmless(judged.text)}`,
      ...(routed === undefined
        ? notAnAction(judged, style)
        : ofAction(routed.action, judged, route, style)),
    ];
  });
}

function ofHead(found: Explanation | null, style: Style): string[] {
  const { colors } = style;
  if (found === null) return [];
  if (found.action === null) return [colors.bold("No action in the minutes is this one now.")];
  const { path, action, judged, route } = found.action;
  return [
    `${colors.bold(`${harmless(path)}:${action.lines[0]}`)}  ${harmless(action.text)}`,
    ...ofAction(action, judged, route, style),
  ];
}

function notAnAction(judged: JudgedStatement, style: Style): string[] {
  const { decision, confidence, from } = judged;
  const why =
    decision === null
      ? `not an action: ${percent(confidence)} sure, and less than ${percent(from.propose)} is not even proposed`
      : "not listed: a surer sentence beside it, or a marked one elsewhere, says the same";
  return [`  ${style.colors.yellow(why)}`, ...ofSignals(judged)];
}

function ofAction(
  action: Action,
  judged: JudgedStatement | null,
  route: Route | null,
  { colors }: Style,
): string[] {
  const { title, tier, confidence, decision, state, evidence, trackedIn } = action;
  const who = harmless(whoAndWhen(action));
  const done = state === "done" ? ", done" : "";
  const limits = judged === null ? "" : ` (opened from ${percent(judged.from.open)})`;
  const reasons = evidence.map(harmless).join("; ");
  return [
    `  ${colors.green(decision)}: ${tier}, ${percent(confidence)} sure${limits}${done}; ${reasons}`,
    `  title      ${harmless(title)}${who === "" ? "" : ` · ${who}`}`,
    ...(trackedIn === null ? [] : [`  tracked in ${harmless(trackedIn)}`]),
    ...(judged === null ? [] : ofSignals(judged)),
    ...(route === null ? ["  belongs in unknown: no repositories were given"] : ofRoute(route)),
  ];
}

function ofSignals({ signals }: JudgedStatement): string[] {
  const shown = signals.slice(0, MOST_SIGNALS).map(({ name, weight }) => {
    return `${weight > 0 ? "+" : "−"}${Math.abs(weight).toFixed(2)} ${harmless(name)}`;
  });
  const more = signals.length > MOST_SIGNALS ? `  and ${signals.length - MOST_SIGNALS} more` : "";
  return shown.length === 0 ? [] : [`  signals    ${shown.join("  ")}${more}`];
}

function ofRoute({ repository, runnerUp, because }: Route): string[] {
  const next = runnerUp === null ? "" : `; runner-up ${runnerUp}`;
  const reasons = because.map(harmless).join("; ");
  return [`  belongs in ${repository ?? "the fallback"}: ${reasons}${next}`];
}

function ofLedger({ repository, known, action }: Explanation, { colors }: Style): string[] {
  const heading = `${colors.bold("ledger")} of ${repository}`;
  if (known === null) {
    const why =
      action === null
        ? "does not know it"
        : "does not know it: it stood there before the app, or waits for a sync";
    return ["", `${heading}: ${why}`];
  }
  const { entry, path } = known;
  return ["", `${heading}: ${entry.fate}, ${FATES[entry.fate]}`, ...ofEntry({ entry, path })];
}

function ofEntry({ entry, path }: Remembered): string[] {
  const { issue, key, text, owners, due, state, stated, raised, intents, repository } = entry;
  const where = issue === null ? (repository ?? "none") : `${issue.repository}#${issue.number}`;
  const told = [state, owners.join(", "), due === null ? "" : `due ${due}`].filter(Boolean);
  return [
    `  issue      ${where}`,
    `  identity   ${key}, on the page of ${harmless(path)}`,
    `  as written ${harmless(text)} (${harmless(told.join("; "))})`,
    ...(stated === undefined ? [] : [`  as stated  ${harmless(stated.text)}`]),
    ...raised.map((at) => `  raised     again in ${harmless(at.path)}`),
    ...intents.map(
      (intent) => `  unsettled  ${intent.kind} in ${intent.repository}, told ${intent.at}`,
    ),
  ];
}

function ofIssue(explained: ExplainedIssue, { colors }: Style): string[] {
  const { issue, isOurs, marker, key, fields, touches, editor } = explained;
  const at = `${issue.repository}#${issue.number}`;
  const author = isOurs ? "ours" : `by ${issue.author}, whose markers count for nothing`;
  const read = marker === "found" ? `marker ${key ?? ""}` : `marker: ${marker}`;
  return [
    "",
    `${colors.bold(at)} ${issue.state}: ${harmless(author)}; ${read}; ${issue.url}`,
    ...fields.map(({ field, written, now, wanted, whose }) => {
      const minutes = wanted === null || wanted === now ? "" : `; the minutes say: ${wanted}`;
      const was = whose === "ours" ? "" : `; we wrote: ${written}`;
      const whoseIs = whose === "ours" ? colors.dim("ours") : colors.yellow(whose);
      return `  ${field.padEnd(10)} ${whoseIs}: ${harmless(`${now}${was}${minutes}`)}`;
    }),
    ...(editor === null ? [] : [`  text last edited by ${harmless(editor)}`]),
    ...touches.map(({ by, event, what, at: time }) => {
      const when = time === null ? "" : ` on ${time.slice(0, 10)}`;
      return `  ${harmless(by)} ${event}${what === null ? "" : ` “${harmless(what)}”`}${when}`;
    }),
    ...(touches.length === 0 && editor === null ? ["  no person has touched it"] : []),
  ];
}

function ofCandidates(candidates: readonly Candidate[], { colors }: Style): string[] {
  if (candidates.length === 0) return [];
  return [
    "",
    colors.bold("nearly the same"),
    ...candidates.map(({ title, path, line, issue, likeness, sameTopic, vetoes }) => {
      const where = `${harmless(path)}:${line}`;
      const at = issue === null ? where : `${issue.repository}#${issue.number}, ${where}`;
      const topic = sameTopic ? ", same heading" : "";
      const verdict = vetoes.length === 0 ? "nothing tells them apart" : vetoes.join("; ");
      return `  ${likeness.toFixed(2)}${topic}  ${harmless(title)} (${at}): ${harmless(verdict)}`;
    }),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
