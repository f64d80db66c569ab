/** Least confidence to open an issue at once, and to propose it: chosen for precision. */
export const THRESHOLDS = { open: 0.605, propose: 0.145 };
