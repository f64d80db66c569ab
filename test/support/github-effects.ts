import type { Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const toHast = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

const EFFECTS: readonly [string, RegExp][] = [
  ["mention", /(?:^|[^A-Za-z0-9_])@[A-Za-z0-9]/],
  ["reference", /#\d/],
  ["reference", /(?:^|[^A-Za-z0-9])GH-\d/i],
  ["commit", /(?:^|[^A-Za-z0-9])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![A-Za-z0-9])/i],
];
const THREAD =
  /^https?:\/\/(?:[^/@]*@)?(?:www\.)?github\.com\/+[^/?#]+\/+[^/?#]+\/+(?:issues|pull|discussions)\/\d+(?![\w-])/i;

/** Markdown as GitHub's pipeline sees it before its own filters: HTML as a tree. */
export function renderHast(markdown: string): Root {
  return toHast.runSync(toHast.parse(markdown));
}

/**
 * What a Markdown text would do on GitHub beyond being read, found as GitHub finds it: in the text
 * of the rendered HTML outside of code and links, in the links' addresses, and in comments.
 */
export function githubEffects(markdown: string): string[] {
  const found: string[] = [];
  const quiet = new Set<Nodes>();
  visit(renderHast(markdown), (node) => {
    if (node.type === "comment") found.push(`comment: ${node.value}`);
    if (node.type === "element") {
      const href = node.properties["href"] ?? node.properties["src"];
      if (typeof href === "string" && THREAD.test(href)) found.push(`link: ${href}`);
      if (typeof href === "string" && /^(javascript|data|vbscript):/i.test(href))
        found.push(`link: ${href}`);
      if (["code", "pre", "a"].includes(node.tagName))
        visit(node, "text", (text) => void quiet.add(text));
    }
    if (node.type === "text" && !quiet.has(node)) {
      for (const [name, pattern] of EFFECTS)
        if (pattern.test(node.value)) found.push(`${name}: ${node.value}`);
    }
  });
  return found;
}

/** The text that a reader sees, zero width spaces left out. */
export function shownText(markdown: string): string {
  let text = "";
  visit(renderHast(markdown), "text", (node) => {
    text += node.value;
  });
  return text.replaceAll("\u200B", "").replace(/\s+/g, " ").trim();
}
