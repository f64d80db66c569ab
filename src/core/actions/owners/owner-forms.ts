import { OWNER_CLAUSES } from "./owner-clauses.ts";
import { OWNER_DEEDS } from "./owner-deeds.ts";
import type { OwnerForm } from "./owner-form.ts";
import { OWNER_MARKS } from "./owner-marks.ts";
import { OWNER_PLACES } from "./owner-places.ts";

/** In order of trust: the first form that names somebody ends the search. */
export const OWNER_FORMS: readonly OwnerForm[] = [
  ...OWNER_MARKS,
  ...OWNER_CLAUSES,
  ...OWNER_DEEDS,
  ...OWNER_PLACES,
];
