import { figuresOf, verdictOf, type Scored } from "./score.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

/** The table of a set of files. */
export function renderFigures(title: string, files: readonly Scored[]): string[] {
  const { opened, covered, proposals, tiers, fields, ...counts } = figuresOf(files);
  return [
    `${title}: ${counts.files} files, ${counts.required} actions, ${counts.sure} of them sure`,
    `  opened   precision ${percent(opened.precision)}  recall ${percent(opened.recall)}  F1 ${percent(opened.f1)}`,
    `  covered  precision ${percent(covered.precision)}  recall ${percent(covered.recall)}  F1 ${percent(covered.f1)}`,
    `  proposed ${proposals.right} right, ${proposals.wrong} wrong, ${proposals.neutral} only suggested or repeated`,
    ...Object.entries(tiers).map(
      ([tier, { of, opened: open, covered: cover }]) =>
        `  ${tier.padEnd(10)} ${String(of).padStart(4)}  opened ${percent(open)}  covered ${percent(cover)}`,
    ),
    ...Object.entries(fields).map(
      ([name, { of, right }]) =>
        `  ${name.padEnd(24)} ${percent(of === 0 ? 0 : right / of)}  (${right} of ${of})`,
    ),
  ];
}

/** One line per file. */
export function renderByFile(files: readonly Scored[]): string[] {
  return files.map((file) => {
    const { required, opened, covered } = figuresOf([file]);
    return `${file.name.slice(0, 50).padEnd(50)} ${String(required).padStart(3)} actions  opened ${percent(opened.precision)} ${percent(opened.recall)}  covered ${percent(covered.precision)} ${percent(covered.recall)}`;
  });
}

/** What was missed, and what was found that is no action. */
export function renderMisses(file: Scored): string[] {
  const misses = file.labels.flatMap(({ tier, lines, sure, summary }, i) =>
    tier === "suggested" || file.pairing.byLabel.has(i)
      ? []
      : [`MISS  ${file.name}:${lines.join("-")} ${tier}${sure ? "" : "?"} ${summary}`],
  );
  const wrong = file.actions.flatMap((action, i) =>
    verdictOf(file, i) === "wrong"
      ? [
          `FALSE ${file.name}:${action.lines.join("-")} ${action.decision} ${action.confidence.toFixed(2)} ${action.tier} ${action.text.slice(0, 120)} [${action.evidence.join("; ")}]`,
        ]
      : [],
  );
  return [...misses, ...wrong];
}

/** Whether confidence means what it says: by tenths, how many were right. */
export function renderReliability(files: readonly Scored[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const file of files)
    file.actions.forEach(({ confidence }, i) => {
      const verdict = verdictOf(file, i);
      if (verdict === "neutral") return;
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.count += 1;
      bin.sum += confidence;
      if (verdict === "right") bin.right += 1;
    });
  return [
    "confidence: given, right, of",
    ...bins.flatMap(({ count, right, sum }) =>
      count === 0 ? [] : [`  ${percent(sum / count)}  ${percent(right / count)}  ${count}`],
    ),
  ];
}
