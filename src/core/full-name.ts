/** A repository as GitHub names it in full: `owner/name`. */
export const FULL_NAME = /^[\w.-]+\/[\w.-]+$/;
