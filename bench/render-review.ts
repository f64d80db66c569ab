/**
 * Pictures of what people read on GitHub: `npm run review:pictures`. The sample minutes go through
 * the real renderers, Markdown becomes HTML as GitHub makes it, and Chromium takes the pictures for
 * docs/review.md. Needs a Chromium or Chrome: named by CHROMIUM, or found on the PATH.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { reviewTexts } from "./review-texts.ts";

const WIDTH = 860;
const OUT = new URL("../docs/review/", import.meta.url).pathname;
const css = readFileSync(
  new URL(import.meta.resolve("github-markdown-css/github-markdown-light.css")),
  "utf8",
);

const frame = `
  body { margin: 0; padding: 16px; background: #fff; font-family: sans-serif; }
  .title { font: 600 24px sans-serif; margin: 0 0 12px; color: #1f2328; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; }
  .who { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0;
         padding: 8px 16px; font: 14px sans-serif; color: #59636e; }
  .who b { color: #1f2328; }
  .markdown-body { padding: 16px; font-size: 14px; }
  .markdown-body input[type="checkbox"] { margin-right: 4px; }
`;

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

function findBrowser(): string | null {
  const named = process.env["CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const paths = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => paths.map((path) => join(path, name))).find(existsSync);
  return found ?? null;
}

function page(title: string, who: string, markdown: string): string {
  const html = String(pipeline.processSync(markdown)).replaceAll(" disabled>", ">");
  return `<!doctype html><meta charset="utf-8"><style>${css}${frame}</style>
<p class="title">${title}</p><div class="box"><div class="who"><b>minutes-to-issues</b> bot ${who}</div>
<article class="markdown-body">${html}</article></div>
<script>document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script>`;
}

function browse(browser: string, profile: string, args: readonly string[]): string {
  return execFileSync(
    browser,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--user-data-dir=${profile}`,
      ...args,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 120_000 },
  );
}

function main(): number {
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      "No browser: install Chromium (Debian: apt-get install chromium), or name one in CHROMIUM.",
    );
    return 1;
  }
  mkdirSync(OUT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  try {
    for (const { name, title, who, markdown } of reviewTexts()) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, page(title, who, markdown));
      const url = pathToFileURL(file).href;
      const dom = browse(browser, join(folder, "profile"), [
        `--window-size=${WIDTH},600`,
        "--dump-dom",
        url,
      ]);
      const height = Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? 1200);
      const picture = join(OUT, `${name}.png`);
      const size = `--window-size=${WIDTH},${height}`;
      browse(browser, join(folder, "profile"), [size, `--screenshot=${picture}`, url]);
      console.log(`docs/review/${name}.png  ${WIDTH} × ${height}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

process.exitCode = main();
