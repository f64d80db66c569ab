/** A statement's task, and what stands before its colon where that names what the task is about. */
export interface SplitText {
  readonly topic: string | null;
  readonly task: string;
}
