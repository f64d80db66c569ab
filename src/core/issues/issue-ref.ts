import { z } from "zod";

/** An issue's address. Renames and transfers change `repository` and `number`; the ids find it again. */
export const IssueRef = z.object({
  /** `owner/name` when last seen. */
  repository: z.string(),
  number: z.number().int(),
});
export type IssueRef = z.infer<typeof IssueRef>;
