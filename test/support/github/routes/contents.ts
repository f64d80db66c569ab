import { z } from "zod";
import { commitFiles } from "../acts/commit.ts";
import type { Call } from "../call.ts";
import { entryAt } from "../git/files.ts";
import type { TreeEntry } from "../git/object-store.ts";
import { forbidden, HttpError, notFound, unprocessable } from "../http-error.ts";
import type { Repository } from "../model.ts";
import { renderGitCommit } from "../render/commit.ts";
import { repositoryUrl } from "../render/issue.ts";
import { wrapBase64 } from "./git.ts";
import { refOrDefault } from "./resolve.ts";
import type { Routes } from "./routes.ts";

/** Bytes that the contents API gives inline, and as raw text. */
const inlineLimit = 1_048_576;
const rawLimit = 100 * 1_048_576;

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function renderEntry(
  call: Call,
  repository: Repository,
  ref: string,
  path: string,
  entry: TreeEntry,
) {
  const api = repositoryUrl(call.state, repository);
  const page = `${call.state.url}/${call.state.fullName(repository)}`;
  const folder = entry.mode === "040000";
  const url = `${api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${folder ? "trees" : "blobs"}/${entry.sha}`;
  const html = `${page}/${folder ? "tree" : "blob"}/${ref}/${encodePath(path)}`;
  return {
    type: folder ? "dir" : "file",
    size: folder ? 0 : repository.objects.blob(entry.sha).length,
    name: path.split("/").at(-1) ?? "",
    path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: folder ? null : `${page}/raw/${ref}/${encodePath(path)}`,
    _links: { self: url, git, html },
  };
}

function renderFile(
  call: Call,
  repository: Repository,
  ref: string,
  path: string,
  entry: TreeEntry,
) {
  const blob = repository.objects.blob(entry.sha);
  const inline = blob.length <= inlineLimit;
  return {
    ...renderEntry(call, repository, ref, path, entry),
    encoding: inline ? "base64" : "none",
    content: inline ? wrapBase64(blob) : "",
  };
}

function get(call: Call): Response {
  const repository = call.repository("contents", "read");
  const { objects } = repository;
  if (repository.refs.size === 0) throw new HttpError(404, "This repository is empty.");
  const ref = call.query("ref") ?? repository.defaultBranch;
  const path = call.param("path").replace(/^\/+|\/+$/g, "");
  const entry = entryAt(objects, objects.commit(refOrDefault(repository, ref)).tree, path);
  if (entry === null) throw notFound();
  if (entry.mode === "040000")
    return call.json(
      objects
        .tree(entry.sha)
        .map((each) =>
          renderEntry(
            call,
            repository,
            ref,
            path === "" ? each.name : `${path}/${each.name}`,
            each,
          ),
        ),
    );
  const blob = objects.blob(entry.sha);
  if (blob.length > rawLimit) throw forbidden("This API returns blobs up to 100 MB in size.");
  if (call.context.req.header("accept")?.includes("raw") === true)
    return new Response(new Uint8Array(blob), {
      headers: { "content-type": "application/vnd.github.raw; charset=utf-8" },
    });
  return call.json(renderFile(call, repository, ref, path, entry));
}

const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const write = z.object({
  message: z.string(),
  sha: z.string().optional(),
  branch: z.string().optional(),
  author: person.optional(),
  committer: person.optional(),
});

/** 409 unless `sha` names the file that is there; 422 where it is left out. */
function checkSha(path: string, old: TreeEntry | null, sha: string | undefined): void {
  if (old !== null && sha === undefined)
    throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && old?.sha !== sha)
    throw new HttpError(409, `${path} does not match ${sha}`);
}

async function change(call: Call, text: (body: unknown) => Buffer | null): Promise<Response> {
  const repository = call.repository("contents", "write");
  const { objects } = repository;
  const request = await call.body(write.loose());
  const path = call.param("path");
  const branch = request.branch ?? repository.defaultBranch;
  const head = repository.refs.get(`refs/heads/${branch}`);
  if (head === undefined && repository.refs.size > 0)
    throw new HttpError(404, `Branch ${branch} not found`);
  const old = head === undefined ? null : entryAt(objects, objects.commit(head).tree, path);
  checkSha(path, old, request.sha);
  const content = text(request);
  const sha = commitFiles(call.state, repository, call.by, {
    message: request.message,
    files: { [path]: content },
    branch,
    author:
      request.author === undefined
        ? undefined
        : { name: request.author.name, email: request.author.email },
  });
  const entry = entryAt(objects, objects.commit(sha).tree, path);
  return call.json(
    {
      content: entry === null ? null : renderEntry(call, repository, branch, path, entry),
      commit: renderGitCommit(call.state, repository, sha),
    },
    old === null ? 201 : 200,
  );
}

/** Files by path: reading, and commits of one file. */
export function contentsRoutes(routes: Routes): void {
  const path = "/repos/{owner}/{repo}/contents/{path+}";
  routes.on("GET", path, get);
  routes.on("GET", "/repos/{owner}/{repo}/contents", get);
  routes.on("GET", "/repos/{owner}/{repo}/contents/", get);
  routes.on("PUT", path, (call) =>
    change(call, (body) => {
      const { content } = z.object({ content: z.string() }).parse(body);
      return Buffer.from(content, "base64");
    }),
  );
  routes.on("DELETE", path, (call) => change(call, () => null));
}
