import { html, raw } from "hono/html";

/** HTML that is safe to place in HTML. */
export type Html = ReturnType<typeof html>;

const style = `
:root { color-scheme: light dark; --line: #d1d9e0; --quiet: #59636e; --soft: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --quiet: #9198a1; --soft: #151b23; --link: #4493f8; }
  body { background: #0d1117; color: #f0f6fc; }
}
* { box-sizing: border-box; }
body { font: 14px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 1000px; padding: 16px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
nav { border-bottom: 1px solid var(--line); margin-bottom: 16px; padding-bottom: 8px; }
h1 { font-size: 26px; font-weight: 400; }
.quiet { color: var(--quiet); }
.row { border: 1px solid var(--line); padding: 8px 16px; margin-top: -1px; }
.state { border-radius: 2em; color: #fff; padding: 4px 12px; }
.open, .success { background: #1f883d; }
.completed, .merged { background: #8250df; }
.closed, .failure { background: #cf222e; }
.not_planned, .duplicate, .neutral, .draft { background: #59636e; }
.label { border: 1px solid var(--line); border-radius: 2em; font-size: 12px; padding: 0 7px; }
.dot { border-radius: 50%; display: inline-block; height: 9px; margin-right: 4px; width: 9px; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; overflow: hidden; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 16px; }
.box > div { padding: 16px; overflow-x: auto; }
.markdown blockquote { border-left: .25em solid var(--line); color: var(--quiet); margin: 0 0 16px; padding: 0 1em; }
.markdown table { border-collapse: collapse; }
.markdown td, .markdown th { border: 1px solid var(--line); padding: 6px 13px; }
.markdown code, .markdown pre, pre { background: var(--soft); border-radius: 6px; }
.markdown code { padding: .2em .4em; }
.markdown pre, pre { overflow-x: auto; padding: 16px; }
.markdown .contains-task-list { list-style: none; padding-left: 1.2em; }
.code { border-collapse: collapse; font: 12px/20px ui-monospace, monospace; width: 100%; }
.code td:first-child { color: var(--quiet); padding: 0 12px; text-align: right; user-select: none; }
.code td { white-space: pre-wrap; }
.code tr:target, .code tr.marked { background: #fff8c5; color: #1f2328; }
`;

// The anchor `#L10-L12` names two lines: no selector of CSS can mark what lies between.
const marking = `
const found = /^#L(\\d+)(?:-L(\\d+))?$/.exec(location.hash);
if (found) for (let line = +found[1]; line <= +(found[2] ?? found[1]); line++)
  document.getElementById("L" + line)?.classList.add("marked");
if (found) document.getElementById("L" + found[1])?.scrollIntoView({ block: "center" });
`;

/** A whole page; `trail` leads from the front page to it: text and address. */
export function layout(
  title: string,
  trail: readonly (readonly [string, string])[],
  content: Html | readonly Html[],
): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <nav>
          <a href="/">Loopback</a>
          ${trail.map(([text, address]) => html` / <a href="${address}">${text}</a>`)}
        </nav>
        ${content}
        <script>
          ${raw(marking)};
        </script>
      </body>
    </html>`;
}
