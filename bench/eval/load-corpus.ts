import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { TIERS } from "../../src/core/actions/action.ts";

const LineRange = z.tuple([z.number().int(), z.number().int()]);

/** One labelled action; `docs/actions.md` says what the keys mean. */
export const Label = z.object({
  lines: LineRange,
  summary: z.string(),
  tier: z.enum(TIERS),
  owners: z.array(z.string()),
  due: z.string().nullable(),
  state: z.enum(["open", "done"]),
  refs: z.array(z.string()),
  also: z.array(LineRange).optional(),
  repo: z.string().nullable(),
  sure: z.boolean(),
});
export type Label = z.infer<typeof Label>;

const LabelFile = z.object({ actions: z.array(Label) });

/** A labelled minutes file. */
export interface CorpusFile {
  /** File name without its ending: pairs minutes and labels. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** What is left out together: files of one community, or of one meeting of a series. */
  readonly community: string;
}

/** Reads `DIR/minutes/*` with `DIR/labels/*.json`, in the order of their names. */
export function loadCorpus(dir: string): CorpusFile[] {
  if (!existsSync(join(dir, "minutes"))) {
    throw new Error(`${dir} holds no minutes/: docs/actions.md says what belongs there`);
  }
  return readdirSync(join(dir, "minutes"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.[a-z]+$/i, "");
      const labels = LabelFile.parse(
        JSON.parse(readFileSync(join(dir, "labels", `${name}.json`), "utf8")),
      );
      return {
        name,
        file,
        text: readFileSync(join(dir, "minutes", file), "utf8"),
        labels: labels.actions,
        community: communityOf(name),
      };
    });
}

/** Copies of one meeting's minutes under two names. */
const SAME_MEETING: Readonly<Record<string, string>> = {
  "quattor-workshop-23": "2017-03-21-annecy-workshop",
};

/** The part of a name before `--`; a name without it stands for itself. */
function communityOf(name: string): string {
  const [community] = name.split("--");
  return SAME_MEETING[name] ?? community ?? name;
}

/** Whether a file is one of the series of dated names, which is reported apart from the others. */
export function isSeries(name: string): boolean {
  return !name.includes("--");
}
