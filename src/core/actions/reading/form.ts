/** How a sentence puts what it says, by whether and whom it asks for work. */
export type FormName =
  | "someone will"
  | "someone to"
  | "someone should"
  | "promise"
  | "took on"
  | "agreed"
  | "request"
  | "need to do"
  | "should do"
  | "must be done"
  | "to be done"
  | "instruction"
  | "will do"
  | "will be done"
  | "can do"
  | "needed"
  | "instruction inside"
  | "thing will"
  | "thing to"
  | "plan"
  | "question"
  | "could"
  | "someone does"
  | "verb or noun"
  | "work noun"
  | "past"
  | "going on"
  | "describes"
  | "denies"
  | "states"
  | "names";

/** The one form that tells most about whether a sentence asks for work. */
export interface Form {
  readonly name: FormName;
  /** The words that show it. */
  readonly said: string;
}
