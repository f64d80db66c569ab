import type { Written } from "../identity/ledger.ts";
import type { Issue } from "../issues/issue.ts";
import { readSection, sectionDigest, writeSection } from "../issues/managed-section.ts";
import type { Marker } from "../issues/marker.ts";
import type { WantedIssue } from "../issues/wanted-issue.ts";
import { hasName } from "../same-name.ts";
import type { UpdateIssue } from "./change.ts";

type IssueMarker = Extract<Marker, { kind: "issue" }>;
type Patch = Pick<UpdateIssue, "title" | "body" | "assignees">;

/** What of an issue is to be written, and which fields were left to the people who changed them. */
export interface Reconciled {
  /** Empty where nothing differs. */
  readonly patch: Patch;
  /** What we will have written last once the patch is made: the next base. */
  readonly written: Written;
  readonly left: readonly ("title" | "text" | "assignees")[];
}

/**
 * Compares an issue field by field, three ways: what we last wrote (`written`), what stands there
 * now, what the minutes want. A field that is not as we wrote it is a person's, and stays. Labels are
 * none of them: they say how an issue came to be, and are people's from then on.
 *
 * @param marker rewritten with the managed section, so that what was last written is told by the
 *   same request that writes it
 */
export function threeWay(
  written: Written,
  have: Issue,
  want: Pick<WantedIssue, "title" | "section" | "assignees">,
  marker: IssueMarker,
): Reconciled {
  const left: ("title" | "text" | "assignees")[] = [];
  const section = readSection(have.body, "issue");
  const sectionIsOurs =
    section !== null &&
    section.intact &&
    section.marker.key === marker.key &&
    sameHome(section.marker, marker);
  // The marker is written by the same request as the title, the ledger after it: one of the two is true.
  const ours = [written.title, want.title, section?.marker.written.title];
  const titleIsOurs = ours.includes(have.title);
  if (!titleIsOurs && want.title !== written.title) left.push("title");
  // So with the assignees; but the marker that an issue was created with knows nobody yet.
  const told = (sectionIsOurs && section.marker.written.assignees) || [];
  const isTold = told.length > 0 && sameNames(have.assignees, told);
  const assignees = allNames(isTold ? told : written.assignees, have.assignees, want.assignees);
  if (assignees.overruled) left.push("assignees");

  const next: Written = {
    title: titleIsOurs ? want.title : written.title,
    section: sectionDigest(want.section),
    labels: written.labels,
    assignees: assignees.ours,
    state: written.state,
  };
  if (!sectionIsOurs) left.push("text");
  const body = sectionIsOurs
    ? writeSection(have.body, want.section, { ...marker, written: next })
    : null;
  return {
    patch: {
      ...(titleIsOurs && have.title !== want.title ? { title: want.title } : {}),
      ...(body !== null && differs(body, have.body) ? { body } : {}),
      ...(assignees.replace === null ? {} : { assignees: assignees.replace }),
    },
    written: sectionIsOurs ? next : { ...next, section: written.section },
    left,
  };
}

/** Whether two markers name the same minutes repository, which may have been renamed. */
function sameHome(a: IssueMarker, b: IssueMarker): boolean {
  return a.repositoryId === undefined || b.repositoryId === undefined
    ? a.repository === b.repository
    : a.repositoryId === b.repositoryId;
}

/** Whether a patch writes anything. */
export function isEmpty(patch: Patch): boolean {
  return Object.keys(patch).length === 0;
}

function differs(a: string, b: string): boolean {
  return a.replace(/\r\n/g, "\n") !== b.replace(/\r\n/g, "\n");
}

/** As a whole, since who is asked to do it is one decision. */
function allNames(
  written: readonly string[],
  have: readonly string[],
  want: readonly string[],
): { readonly replace: string[] | null; readonly ours: string[]; readonly overruled: boolean } {
  if (!sameNames(have, written)) {
    // Where the minutes come to say the same, it stays the person's decision.
    const overruled = !sameNames(have, want) && !sameNames(want, written);
    return { replace: null, ours: [...written], overruled };
  }
  if (sameNames(have, want)) return { replace: null, ours: [...want], overruled: false };
  return { replace: [...want], ours: [...want], overruled: false };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.every((name) => hasName(b, name)) && b.every((name) => hasName(a, name));
}
