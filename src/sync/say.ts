/** Tells people what did not stick, in a sentence. */
export type Say = (message: string) => void;
