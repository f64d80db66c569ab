import { characters } from "../characters.ts";
import { invalid, notFound } from "../http-error.ts";
import type { By, Issue, Label, Repository } from "../model.ts";
import { labelsOf, renderIssue, renderLabel } from "../render/issue.ts";
import { renderPull } from "../render/pull.ts";
import type { State } from "../state.ts";
import { emit } from "./emit.ts";
import { note } from "./note.ts";

export function findLabel(repository: Repository, name: string): Label | null {
  const wanted = name.toLowerCase();
  return repository.labels.find((label) => label.name.toLowerCase() === wanted) ?? null;
}

export function labelNamed(repository: Repository, name: string): Label {
  const label = findLabel(repository, name);
  if (label === null) throw notFound();
  return label;
}

export function createLabel(
  state: State,
  repository: Repository,
  wanted: { name: string; color?: string | undefined; description?: string | null | undefined },
): Label {
  checkLabel(wanted);
  if (findLabel(repository, wanted.name) !== null)
    throw invalid({ resource: "Label", code: "already_exists", field: "name" });
  const label: Label = {
    id: state.nextId("label"),
    name: wanted.name,
    color: (wanted.color ?? "ededed").toLowerCase(),
    description: wanted.description ?? null,
  };
  repository.labels.push(label);
  return label;
}

export function checkLabel({
  name,
  color,
  description,
}: {
  name?: string | undefined;
  color?: string | undefined;
  description?: string | null | undefined;
}): void {
  const wrong = (field: string, message: string) =>
    invalid({ resource: "Label", code: "custom", field, message });
  if (name?.trim() === "")
    throw invalid({ resource: "Label", code: "missing_field", field: "name" });
  if (name !== undefined && characters(name) > 50)
    throw wrong("name", "name is too long (maximum is 50 characters)");
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color))
    throw invalid({ resource: "Label", code: "invalid", field: "color" });
  if (description != null && characters(description) > 100)
    throw wrong("description", "description is too long (maximum is 100 characters)");
}

/** Sets an issue's labels to these names, in their order; those that are not there are made. */
export function setLabels(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  names: readonly string[],
): void {
  for (const name of names) checkLabel({ name });
  const wanted = names.map(
    (name) => findLabel(repository, name) ?? createLabel(state, repository, { name }),
  );
  const before = labelsOf(repository, issue);
  issue.labelIds = [...new Set(wanted.map(({ id }) => id))];
  for (const label of before)
    if (!wanted.includes(label)) tellLabel(state, repository, by, issue, "unlabeled", label);
  for (const label of new Set(wanted))
    if (!before.includes(label)) tellLabel(state, repository, by, issue, "labeled", label);
}

function tellLabel(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  action: "labeled" | "unlabeled",
  label: Label,
): void {
  note(state, issue, by, action, { label: { name: label.name, color: label.color } });
  tellIssue(state, repository, by, issue, action, { label: renderLabel(state, repository, label) });
}

/** Queues an `issues` event, or the same of `pull_request` where it is one. */
export function tellIssue(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  action: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  if (issue.pull === null)
    emit(state, repository, by, "issues", {
      action,
      issue: renderIssue(state, repository, issue),
      ...more,
    });
  else
    emit(state, repository, by, "pull_request", {
      action,
      number: issue.number,
      pull_request: renderPull(state, repository, issue),
      ...more,
    });
}
