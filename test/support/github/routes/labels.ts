import { z } from "zod";
import { checkLabel, createLabel, findLabel, labelNamed, setLabels } from "../acts/labels.ts";
import { issuesOff } from "../call.ts";
import { invalid, notFound } from "../http-error.ts";
import type { Milestone } from "../model.ts";
import { labelsOf, renderLabel, renderMilestone } from "../render/issue.ts";
import type { Routes } from "./routes.ts";

const fields = z.object({
  name: z.string(),
  color: z.string().optional(),
  description: z.string().nullish(),
});
const names = z.union([
  z
    .object({
      labels: z
        .array(z.union([z.string(), z.object({ name: z.string() }).transform((l) => l.name)]))
        .optional(),
    })
    .transform(({ labels }) => labels ?? []),
  z.array(z.string()),
]);

/** Labels of a repository and of its issues; milestones. */
export function labelRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}/labels";

  routes.on("GET", base, (call) => {
    const repository = call.repository("issues", "read");
    return call.page(repository.labels, (label) => renderLabel(call.state, repository, label));
  });

  routes.on("POST", base, async (call) => {
    const repository = call.repository("issues", "write");
    const label = createLabel(call.state, repository, await call.body(fields));
    return call.json(renderLabel(call.state, repository, label), 201);
  });

  routes.on("GET", `${base}/{name}`, (call) => {
    const repository = call.repository("issues", "read");
    return call.json(
      renderLabel(call.state, repository, labelNamed(repository, call.param("name"))),
    );
  });

  routes.on("PATCH", `${base}/{name}`, async (call) => {
    const repository = call.repository("issues", "write");
    const label = labelNamed(repository, call.param("name"));
    const {
      new_name: name,
      color,
      description,
    } = await call.body(fields.omit({ name: true }).extend({ new_name: z.string().optional() }));
    checkLabel({ name, color, description });
    const other = name === undefined ? null : findLabel(repository, name);
    if (other !== null && other !== label)
      throw invalid({ resource: "Label", code: "already_exists", field: "name" });
    label.name = name ?? label.name;
    label.color = color ?? label.color;
    if (description !== undefined) label.description = description;
    return call.json(renderLabel(call.state, repository, label));
  });

  routes.on("DELETE", `${base}/{name}`, (call) => {
    const repository = call.repository("issues", "write");
    const label = labelNamed(repository, call.param("name"));
    repository.labels = repository.labels.filter((each) => each !== label);
    for (const issue of repository.issues.values())
      issue.labelIds = issue.labelIds.filter((id) => id !== label.id);
    return call.noContent();
  });

  issueLabelRoutes(routes, "/repos/{owner}/{repo}/issues/{number}/labels");
  milestoneRoutes(routes, "/repos/{owner}/{repo}/milestones");
}

function issueLabelRoutes(routes: Routes, path: string): void {
  routes.on("GET", path, (call) => {
    const { repository, issue } = call.issue("read", "read");
    return call.page(labelsOf(repository, issue), (label) =>
      renderLabel(call.state, repository, label),
    );
  });

  for (const method of ["POST", "PUT"] as const)
    routes.on(method, path, async (call) => {
      const { repository, issue } = call.issue("write", "triage");
      const wanted = await call.body(names);
      const kept = method === "PUT" ? [] : labelsOf(repository, issue).map(({ name }) => name);
      setLabels(call.state, repository, call.by, issue, [...kept, ...wanted]);
      return call.json(
        labelsOf(repository, issue).map((label) => renderLabel(call.state, repository, label)),
      );
    });

  routes.on("DELETE", path, (call) => {
    const { repository, issue } = call.issue("write", "triage");
    setLabels(call.state, repository, call.by, issue, []);
    return call.noContent();
  });

  routes.on("DELETE", `${path}/{name}`, (call) => {
    const { repository, issue } = call.issue("write", "triage");
    const label = findLabel(repository, call.param("name"));
    if (label === null || !issue.labelIds.includes(label.id)) throw notFound();
    const kept = labelsOf(repository, issue).filter((each) => each !== label);
    setLabels(
      call.state,
      repository,
      call.by,
      issue,
      kept.map(({ name }) => name),
    );
    return call.json(
      labelsOf(repository, issue).map((each) => renderLabel(call.state, repository, each)),
    );
  });
}

function milestoneRoutes(routes: Routes, path: string): void {
  routes.on("GET", path, (call) => {
    const repository = call.repository("issues", "read");
    if (!repository.hasIssues) throw issuesOff();
    return call.page(repository.milestones, (each) =>
      renderMilestone(call.state, repository, each),
    );
  });

  routes.on("POST", path, async (call) => {
    const repository = call.repository("issues", "write");
    const { title } = await call.body(z.object({ title: z.string() }));
    const milestone: Milestone = {
      id: call.state.nextId("milestone"),
      number: repository.milestones.length + 1,
      title,
      state: "open",
      creatorId: call.by.account.id,
      createdAt: call.state.now(),
    };
    repository.milestones.push(milestone);
    return call.json(renderMilestone(call.state, repository, milestone), 201);
  });
}
