import { z } from "zod";
import { FULL_NAME } from "../full-name.ts";

const FullName = z
  .string()
  .regex(FULL_NAME, 'expected a repository as "owner/name"')
  .describe("A repository as `owner/name`.");

const Label = z.string().min(1).max(50).describe("A label, at most 50 characters.");

const TierDecision = z.enum(["open", "propose", "ignore"]);

/** What a tier's actions become: in full, or as the decision alone. */
const TierRule = z.union([
  TierDecision,
  z.strictObject({
    decision: TierDecision.describe("`open` an issue, `propose` it for a tick, or `ignore` it."),
    from: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("The confidence from which `open` holds; less is proposed."),
  }),
]);

/** What minutes' front matter must hold at a key. */
const FrontMatterValue = z.union([z.string(), z.number(), z.boolean()]);

/**
 * `.github/minutes.yml`: every key optional, with defaults that suit a repository whose minutes
 * stand in a folder named `minutes` or `meetings`.
 */
export const Config = z.strictObject({
  minutes: z
    .strictObject({
      files: z
        .array(z.string().min(1))
        .min(1)
        .default([
          "{**/,}{minutes,meetings,meeting-notes,meeting-minutes}/**/*.{md,markdown,rst,txt}",
        ])
        .describe("Globs of the minutes files, from the repository's root; case is ignored."),
      exclude: z
        .array(z.string().min(1))
        .default(["**/README.*", "**/{template,TEMPLATE}*"])
        .describe("Globs of files that are no minutes though `files` selects them."),
      frontMatter: z
        .record(
          z.string(),
          z
            .union([FrontMatterValue, z.array(FrontMatterValue).min(1)])
            .describe(
              "The value that the front matter must have at this key, or several to choose from.",
            ),
        )
        .default({})
        .describe(
          "Conditions on front matter: each key must have the value, or one of the values, given here.",
        ),
    })
    .prefault({})
    .describe("Which files are minutes."),
  tiers: z
    .strictObject({
      explicit: TierRule.default("open").describe(
        'Marked as an action: `Action:`, a checkbox, an item under "Action items".',
      ),
      commitment: TierRule.default("open").describe(
        "Somebody says that they, or a named person, will do it.",
      ),
      agreed: TierRule.default("open").describe(
        "The meeting states it as its own decision or need.",
      ),
      suggested: TierRule.default("propose").describe(
        "Somebody suggests it; nobody has agreed to it.",
      ),
    })
    .prefault({})
    .describe(
      "What becomes of the actions of each tier. `from` is the confidence, 0 to 1, from which `open` holds; less is proposed. By default it is what the weights were trained with.",
    ),
  propose: z
    .strictObject({
      from: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe("Below this confidence nothing is even proposed; by default the weights' own."),
    })
    .prefault({})
    .describe("What is doubtful is proposed for a tick."),
  repositories: z
    .record(
      FullName,
      z.strictObject({
        words: z.array(z.string().min(1)).default([]).describe("Words and phrases that lead here."),
        labels: z.array(Label).default([]).describe("Labels for issues opened here."),
        ignore: z.boolean().default(false).describe("Never route here."),
      }),
    )
    .default({})
    .describe("Repositories, and the words that lead to them."),
  fallback: FullName.nullable()
    .default(null)
    .describe("Where actions go that lead nowhere clear; the minutes repository by default."),
  people: z
    .record(z.string().min(1), z.array(z.string().min(1)).describe("The names of this login."))
    .default({})
    .describe("GitHub logins, each with the names, initials and nicknames that minutes use."),
  labels: z
    .strictObject({
      all: z.array(Label).default(["minutes"]).describe("On every issue."),
      unrouted: Label.nullable()
        .default("needs-repository")
        .describe("On issues that went to the fallback repository; null for none."),
      explicit: Label.nullable()
        .default(null)
        .describe("On issues of an explicit action; null for none."),
      commitment: Label.nullable()
        .default(null)
        .describe("On issues of a commitment; null for none."),
      agreed: Label.nullable()
        .default(null)
        .describe("On issues of an agreed action; null for none."),
      suggested: Label.nullable()
        .default(null)
        .describe("On issues of a suggested action; null for none."),
    })
    .prefault({})
    .describe("Labels of new issues. Later on, which labels an issue has is for people to say."),
  assign: z.boolean().default(true).describe("Assign the owners that `people` maps to logins."),
  close: z
    .strictObject({
      done: z.boolean().default(true).describe("Close when the minutes tick or mark it done."),
      withdrawn: z
        .boolean()
        .default(true)
        .describe("Close, where no person touched it, when the minutes drop it."),
    })
    .prefault({})
    .describe("When the app closes an issue."),
  reopen: z
    .strictObject({
      unticked: z
        .boolean()
        .default(true)
        .describe(
          "Reopen an issue that the app itself closed when the minutes untick the action or put it back.",
        ),
      raisedAgain: z
        .boolean()
        .default(false)
        .describe("Reopen what a person closed as not planned when it is raised again."),
    })
    .prefault({})
    .describe("When the app reopens an issue."),
  limits: z
    .strictObject({
      newIssues: z
        .number()
        .int()
        .min(0)
        .default(50)
        .describe("New issues that one push may open; the rest wait on the dashboard for a tick."),
      closedIssues: z
        .number()
        .int()
        .min(0)
        .default(20)
        .describe("Issues that one push may close as withdrawn; with more, none is closed."),
    })
    .prefault({})
    .describe("Brakes against mass changes."),
  preview: z.boolean().default(true).describe("Comment on pull requests that touch minutes."),
  accept: z
    .array(FullName)
    .optional()
    .describe(
      "Minutes repositories that may open issues here. Needed in a private repository; `[]` refuses all.",
    ),
  acceptLimit: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe("The most open issues of the app that this repository takes."),
  quoteIn: z
    .array(FullName)
    .default([])
    .describe(
      "Repositories with a wider audience than the minutes in which the minutes may still be quoted.",
    ),
  formerApps: z
    .array(z.string().min(1))
    .default([])
    .describe("Logins of former apps whose issues this one takes up, e.g. `old-minutes[bot]`."),
});
export type Config = z.infer<typeof Config>;
