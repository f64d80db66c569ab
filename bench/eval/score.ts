import { TIERS, type Action } from "../../src/core/actions/action.ts";
import type { Label } from "./load-corpus.ts";
import { pairActions, type Pairing } from "./pair-actions.ts";

/** One file's actions beside its labels. */
export interface Scored {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly actions: readonly Action[];
  readonly pairing: Pairing;
}

export type Verdict = "right" | "wrong" | "neutral";

/** Pairs a file's actions (ignored ones left away) with its labels. */
export function scoreFile(name: string, labels: readonly Label[], all: readonly Action[]): Scored {
  const actions = all.filter(({ decision }) => decision !== "ignore");
  const placed = actions.map(({ lines, title }) => ({ lines, words: title }));
  return { name, labels, actions, pairing: pairActions(labels, placed) };
}

/** A suggested task or a second find of the same one counts neither way. */
export function verdictOf({ labels, pairing }: Scored, action: number): Verdict {
  if (pairing.repeats.has(action)) return "neutral";
  const label = pairing.byPlaced.get(action);
  if (label === undefined) return "wrong";
  return labels[label]!.tier === "suggested" ? "neutral" : "right";
}

/** The figures of a set of files; shares are 0 to 1. */
export interface Figures {
  readonly files: number;
  readonly required: number;
  readonly sure: number;
  readonly opened: { precision: number; recall: number; f1: number };
  readonly covered: { precision: number; recall: number; f1: number };
  readonly proposals: Record<Verdict, number>;
  readonly tiers: Record<string, { of: number; opened: number; covered: number }>;
  readonly fields: Record<string, { of: number; right: number }>;
}

/**
 * Opened: precision over what is opened at once, recall over the sure labels. Covered: opened or
 * proposed, recall over all labels that are not suggested.
 */
export function figuresOf(files: readonly Scored[]): Figures {
  const open: Record<Verdict, number> = { right: 0, wrong: 0, neutral: 0 };
  const proposals: Record<Verdict, number> = { right: 0, wrong: 0, neutral: 0 };
  for (const file of files)
    file.actions.forEach(({ decision }, i) => {
      (decision === "propose" ? proposals : open)[verdictOf(file, i)] += 1;
    });
  const found = files.flatMap((file) =>
    file.labels.flatMap((label, i) => {
      if (label.tier === "suggested") return [];
      const at = file.pairing.byLabel.get(i);
      return [{ label, action: at === undefined ? undefined : file.actions[at] }];
    }),
  );
  const isOpen = ({ action }: (typeof found)[number]): boolean =>
    action !== undefined && action.decision !== "propose";
  const sure = found.filter(({ label }) => label.sure);
  const isCovered = ({ action }: (typeof found)[number]): boolean => action !== undefined;
  return {
    files: files.length,
    required: found.length,
    sure: sure.length,
    opened: rates(open.right, open.wrong, share(sure, isOpen)),
    covered: rates(
      open.right + proposals.right,
      open.wrong + proposals.wrong,
      share(found, isCovered),
    ),
    proposals,
    tiers: Object.fromEntries(
      TIERS.filter((tier) => tier !== "suggested").map((tier) => {
        const of = found.filter(({ label }) => label.tier === tier);
        return [tier, { of: of.length, opened: share(of, isOpen), covered: share(of, isCovered) }];
      }),
    ),
    fields: fieldsOf(found),
  };
}

function fieldsOf(
  found: readonly { label: Label; action: Action | undefined }[],
): Figures["fields"] {
  const fields: Figures["fields"] = {};
  const tick = (name: string, right: boolean): void => {
    const field = (fields[name] ??= { of: 0, right: 0 });
    field.of += 1;
    if (right) field.right += 1;
  };
  for (const { label, action } of found) {
    if (action === undefined) continue;
    const owners = sameNames(
      action.owners.map(({ name }) => name),
      label.owners,
    );
    tick("owners", owners);
    if (label.owners.length > 0) tick("owners where stated", owners);
    tick("due", isNear(action.due, label.due));
    if (label.due !== null) tick("due where stated", isNear(action.due, label.due));
    tick("state", action.state === label.state);
    if (label.refs.length > 0) {
      const there = new Set(action.references.map(plainReference));
      tick(
        "references where stated",
        label.refs.every((ref) => there.has(plainReference(ref))),
      );
    }
  }
  return fields;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const plain = (names: readonly string[]): string =>
    names
      .map((name) => name.toLowerCase().replace(/^@/, "").trim())
      .sort()
      .join("|");
  return plain(a) === plain(b);
}

/** Three days apart still count: the end of a week may be read as its Friday or its Sunday. */
function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 3 * 86_400_000;
}

function plainReference(reference: string): string {
  return reference
    .toLowerCase()
    .replace(/^https?:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+).*$/, "$1#$2");
}

function rates(right: number, wrong: number, recall: number): Figures["opened"] {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function share<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}
