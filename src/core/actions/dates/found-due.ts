/** When an action is due. */
export interface FoundDue {
  /** ISO date, or null where none is stated. */
  readonly due: string | null;
  /** Where its words stand in the statement's text; null where it was said elsewhere. */
  readonly span: { readonly start: number; readonly end: number } | null;
}
