import { z } from "zod";
import { signatureOf } from "../acts/commit.ts";
import { moveRef } from "../acts/push.ts";
import type { Call } from "../call.ts";
import { entryAt, readFiles, writeFiles, type File } from "../git/files.ts";
import { isAncestor } from "../git/history.ts";
import type { TreeEntry } from "../git/object-store.ts";
import { HttpError, notFound, unprocessable } from "../http-error.ts";
import type { Repository } from "../model.ts";
import { renderCommit, renderGitCommit } from "../render/commit.ts";
import { repositoryUrl } from "../render/issue.ts";
import { nodeId } from "../render/schemas.ts";
import { emptyRepository, resolve } from "./resolve.ts";
import type { Routes } from "./routes.ts";

const types = { "040000": "tree", "160000": "commit" } as Readonly<Record<string, string>>;

function renderRef(call: Call, repository: Repository, ref: string, sha: string) {
  const api = repositoryUrl(call.state, repository);
  return {
    ref,
    node_id: nodeId("REF", repository.id),
    url: `${api}/git/${ref}`,
    object: { type: "commit", sha, url: `${api}/git/commits/${sha}` },
  };
}

/** A tree by its id, a commit's or a branch's name. */
function treeNamed(repository: Repository, name: string): string {
  const { objects } = repository;
  if (objects.trees.has(name)) return name;
  const sha = resolve(repository, name);
  if (sha === null) throw repository.refs.size === 0 ? emptyRepository() : notFound();
  return objects.commit(sha).tree;
}

function renderTree(call: Call, repository: Repository, sha: string) {
  const { objects } = repository;
  const api = repositoryUrl(call.state, repository);
  const entries: (TreeEntry & { path: string })[] = [];
  const walk = (tree: string, prefix: string) => {
    for (const entry of objects.tree(tree)) {
      entries.push({ ...entry, path: prefix + entry.name });
      if (entry.mode === "040000" && call.query("recursive") !== undefined)
        walk(entry.sha, `${prefix}${entry.name}/`);
    }
  };
  walk(sha, "");
  return {
    sha,
    url: `${api}/git/trees/${sha}`,
    tree: entries.slice(0, call.state.treeLimit).map(({ path, mode, sha: id }) => {
      const type = types[mode] ?? "blob";
      return {
        path,
        mode,
        type,
        sha: id,
        ...(type === "blob" ? { size: objects.blob(id).length } : {}),
        ...(type === "commit" ? {} : { url: `${api}/git/${type}s/${id}` }),
      };
    }),
    truncated: entries.length > call.state.treeLimit,
  };
}

const treeRequest = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(["100644", "100755", "040000", "160000", "120000"]).optional(),
      type: z.enum(["blob", "tree", "commit"]).optional(),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});
const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const commitRequest = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).optional(),
  author: person.optional(),
  committer: person.partial().optional(),
});

/** Branches, refs, and git's objects. */
export function gitRoutes(routes: Routes): void {
  const base = "/repos/{owner}/{repo}";

  routes.on("GET", `${base}/branches`, (call) => {
    const repository = call.repository("contents", "read");
    const api = repositoryUrl(call.state, repository);
    const branches = [...repository.refs].filter(([ref]) => ref.startsWith("refs/heads/"));
    return call.page(branches, ([ref, sha]) => ({
      name: ref.replace("refs/heads/", ""),
      commit: { sha, url: `${api}/commits/${sha}` },
      protected: false,
    }));
  });

  routes.on("GET", `${base}/branches/{branch+}`, (call) => {
    const repository = call.repository("contents", "read");
    const name = call.param("branch");
    const sha = repository.refs.get(`refs/heads/${name}`);
    if (sha === undefined) throw new HttpError(404, "Branch not found");
    const url = `${repositoryUrl(call.state, repository)}/branches/${name}`;
    return call.json({
      name,
      commit: renderCommit(call.state, repository, sha),
      _links: {
        self: url,
        html: `${call.state.url}/${call.state.fullName(repository)}/tree/${name}`,
      },
      protected: false,
      protection: { enabled: false },
      protection_url: `${url}/protection`,
    });
  });

  routes.on("GET", `${base}/git/ref/{ref+}`, (call) => {
    const repository = call.repository("contents", "read");
    if (repository.refs.size === 0) throw emptyRepository();
    const ref = `refs/${call.param("ref")}`;
    const sha = repository.refs.get(ref);
    if (sha === undefined) throw notFound();
    return call.json(renderRef(call, repository, ref, sha));
  });

  routes.on("GET", `${base}/git/matching-refs/{ref+}`, (call) => {
    const repository = call.repository("contents", "read");
    const prefix = `refs/${call.param("ref")}`;
    const found = [...repository.refs].filter(([ref]) => ref.startsWith(prefix));
    return call.page(found, ([ref, sha]) => renderRef(call, repository, ref, sha));
  });

  routes.on("GET", `${base}/git/trees/{sha+}`, (call) => {
    const repository = call.repository("contents", "read");
    const name = call.param("sha");
    const colon = name.indexOf(":");
    const root = treeNamed(repository, colon === -1 ? name : name.slice(0, colon));
    const entry = entryAt(repository.objects, root, colon === -1 ? "" : name.slice(colon + 1));
    if (entry?.mode !== "040000") throw notFound();
    return call.json(renderTree(call, repository, entry.sha));
  });

  routes.on("GET", `${base}/git/blobs/{sha}`, (call) => {
    const repository = call.repository("contents", "read");
    const sha = call.param("sha");
    const blob = repository.objects.blobs.get(sha);
    if (blob === undefined) throw notFound();
    if (call.context.req.header("accept")?.includes("raw") === true)
      return new Response(new Uint8Array(blob), {
        headers: { "content-type": "application/vnd.github.raw; charset=utf-8" },
      });
    return call.json({
      sha,
      node_id: nodeId("B", repository.id),
      size: blob.length,
      url: `${repositoryUrl(call.state, repository)}/git/blobs/${sha}`,
      content: wrapBase64(blob),
      encoding: "base64",
    });
  });

  routes.on("GET", `${base}/git/commits/{sha}`, (call) => {
    const repository = call.repository("contents", "read");
    const sha = call.param("sha");
    if (!repository.objects.commits.has(sha)) throw notFound();
    return call.json(renderGitCommit(call.state, repository, sha));
  });

  routes.on("POST", `${base}/git/blobs`, async (call) => {
    const repository = call.repository("contents", "write");
    const { content, encoding } = await call.body(
      z.object({ content: z.string(), encoding: z.string().optional() }),
    );
    const sha = repository.objects.writeBlob(
      Buffer.from(content, encoding === "base64" ? "base64" : "utf8"),
    );
    return call.json(
      { sha, url: `${repositoryUrl(call.state, repository)}/git/blobs/${sha}` },
      201,
    );
  });

  routes.on("POST", `${base}/git/trees`, async (call) => {
    const repository = call.repository("contents", "write");
    const { objects } = repository;
    const request = await call.body(treeRequest);
    const files =
      request.base_tree === undefined
        ? new Map<string, File>()
        : readFiles(objects, treeNamed(repository, request.base_tree));
    for (const { path, mode, sha, content } of request.tree) {
      if (sha === null) {
        for (const each of [...files.keys()])
          if (each === path || each.startsWith(`${path}/`)) files.delete(each);
      } else if (mode === "040000" && sha !== undefined) {
        for (const [inner, file] of readFiles(objects, sha, `${path}/`)) files.set(inner, file);
      } else {
        const id = sha ?? objects.writeBlob(content ?? "");
        if (!objects.blobs.has(id)) throw unprocessable(`tree.sha ${id} is not a valid blob`);
        files.set(path, { mode: mode ?? "100644", sha: id });
      }
    }
    const tree = writeFiles(objects, files);
    return call.json(renderTree(call, repository, tree), 201);
  });

  routes.on("POST", `${base}/git/commits`, async (call) => {
    const repository = call.repository("contents", "write");
    const { objects } = repository;
    const request = await call.body(commitRequest);
    if (!objects.trees.has(request.tree)) throw unprocessable("Tree SHA does not exist");
    const parents = request.parents ?? [];
    if (!parents.every((parent) => objects.commits.has(parent)))
      throw unprocessable("Parent SHA does not exist or is not a commit object");
    const own = signatureOf(call.state, call.by.account);
    const author = { ...own, ...given(request.author ?? {}) };
    const sha = objects.writeCommit({
      tree: request.tree,
      parents,
      author,
      committer: { ...author, ...given(request.committer ?? {}) },
      message: request.message,
    });
    return call.json(renderGitCommit(call.state, repository, sha), 201);
  });

  refRoutes(routes, base);
}

function refRoutes(routes: Routes, base: string): void {
  routes.on("POST", `${base}/git/refs`, async (call) => {
    const repository = call.repository("contents", "write");
    const { ref, sha } = await call.body(z.object({ ref: z.string(), sha: z.string() }));
    if (!/^refs\/[^/]+\/./.test(ref)) throw unprocessable("Reference name is invalid");
    if (repository.refs.has(ref)) throw unprocessable("Reference already exists");
    if (!repository.objects.commits.has(sha)) throw unprocessable("Object does not exist");
    moveRef(call.state, repository, call.by, ref, sha);
    return call.json(renderRef(call, repository, ref, sha), 201);
  });

  routes.on("PATCH", `${base}/git/refs/{ref+}`, async (call) => {
    const repository = call.repository("contents", "write");
    const ref = `refs/${call.param("ref")}`;
    const { sha, force } = await call.body(
      z.object({ sha: z.string(), force: z.boolean().optional() }),
    );
    const before = repository.refs.get(ref);
    if (before === undefined) throw unprocessable("Reference does not exist");
    if (!repository.objects.commits.has(sha)) throw unprocessable("Object does not exist");
    if (force !== true && !isAncestor(repository.objects, before, sha))
      throw unprocessable("Update is not a fast forward");
    moveRef(call.state, repository, call.by, ref, sha);
    return call.json(renderRef(call, repository, ref, sha));
  });

  routes.on("DELETE", `${base}/git/refs/{ref+}`, (call) => {
    const repository = call.repository("contents", "write");
    const ref = `refs/${call.param("ref")}`;
    if (!repository.refs.has(ref)) throw unprocessable("Reference does not exist");
    moveRef(call.state, repository, call.by, ref, null);
    return call.noContent();
  });
}

/** Base64 in lines of sixty characters, as GitHub sends it. */
export function wrapBase64(data: Buffer): string {
  return data.toString("base64").replace(/.{1,60}/g, "$&\n");
}

function given<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
