import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** What git knows, and what is new and not ignored. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
}).split("\n");
const names = new Set(files.map((file) => basename(file)));
const places = new Set(files.flatMap((file) => [file, ...folders(file)]));
const scripts = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts,
);
const pages = files.filter((file) => /^(?:[^/]+|docs\/[^/]+)\.md$/.test(file));

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("links to what is there", () => {
    const broken = matches(text, /\]\((?!https?:)([^)\s]+)\)/g).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : normalize(join(dirname(page), path));
      return !places.has(target) || (anchor !== undefined && !anchors(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it("names source files that are there", () => {
    const named = matches(text, /`(?:[\w./-]*\/)?([\w-]+\.ts)`/g);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it("names npm scripts that are there", () => {
    const named = matches(text, /npm run (?:-\S+ )?([a-z][\w:]*)/g);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it("finds pages to check", () => {
  expect(pages).toContain("README.md");
  expect(pages.length).toBeGreaterThan(5);
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

function folders(file: string): string[] {
  const folder = dirname(file);
  return folder === "." ? [] : [folder, ...folders(folder)];
}

/** The anchors that GitHub gives a page's headings. */
function anchors(page: string): string[] {
  return matches(readFileSync(page, "utf8"), /^#+ (.*)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}
