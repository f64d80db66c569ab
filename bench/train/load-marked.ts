import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TIERS, type Tier } from "../../src/core/actions/action.ts";
import type { CorpusFile, Label } from "../eval/load-corpus.ts";

const MARK = /[ \t]*⟦(explicit|commitment|agreed|suggested|repeat)(\?)?⟧/g;
/** What a marked sentence may go back to within its line. */
const SENTENCE = /(?:^|[.!?;]["')\]]?\s)(?!.*[.!?;]["')\]]?\s\S)(.*)$/;

/**
 * Reads minutes that carry their labels in the text: `⟦agreed⟧` right after a sentence says that it
 * states an action of that tier, `⟦agreed?⟧` that readers may differ, `⟦repeat⟧` that the action
 * stands elsewhere in the file. What has no mark is none.
 */
export function loadMarked(dir: string): CorpusFile[] {
  return readdirSync(dir)
    .filter((file) => /\.(?:md|rst|txt)$/.test(file))
    .sort()
    .map((file) => ({
      name: file.replace(/\.[a-z]+$/, ""),
      file,
      community: file.split("--").slice(0, 2).join("--"),
      ...readMarked(readFileSync(join(dir, file), "utf8"), file),
    }));
}

function readMarked(marked: string, file: string): Pick<CorpusFile, "text" | "labels"> {
  const labels: Label[] = [];
  const repeats: { line: number; summary: string }[] = [];
  const text = marked
    .split("\n")
    .map((written, index) => {
      let before = 0;
      for (const mark of written.matchAll(MARK)) {
        const said = written.slice(before, mark.index);
        before = mark.index + mark[0].length;
        const summary = SENTENCE.exec(said)?.[1] ?? said;
        const line = index + 1;
        if (mark[1] === "repeat") repeats.push({ line, summary });
        else labels.push(labelOf(line, summary, tierOf(mark[1]!), mark[2] === undefined));
      }
      const plain = written.replace(MARK, "");
      if (plain.includes("⟦")) throw new Error(`${file}:${index + 1}: unknown mark`);
      return plain;
    })
    .join("\n");
  for (const { line, summary } of repeats) {
    const twin = [...labels].sort(
      (a, b) => common(b.summary, summary) - common(a.summary, summary),
    );
    twin[0]?.also?.push([line, line]);
  }
  return { text, labels };
}

function tierOf(name: string): Tier {
  return TIERS.find((tier) => tier === name)!;
}

function labelOf(line: number, summary: string, tier: Tier, sure: boolean): Label {
  return {
    lines: [line, line],
    summary,
    tier,
    sure,
    owners: [],
    due: null,
    state: "open",
    refs: [],
    also: [],
    repo: null,
  };
}

function common(a: string, b: string): number {
  const words = new Set(b.toLowerCase().match(/\w{4,}/g) ?? []);
  return (a.toLowerCase().match(/\w{4,}/g) ?? []).filter((word) => words.has(word)).length;
}
