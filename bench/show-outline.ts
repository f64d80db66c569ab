/** Prints the outline of minutes files: `tsx bench/show-outline.ts FILE…`. */
import { readFileSync } from "node:fs";
import { readMinutes } from "../src/core/minutes/read-minutes.ts";
import type { OutlineNode } from "../src/core/minutes/outline.ts";

const WIDTH = 96;

function show(node: OutlineNode, depth: number): void {
  const lines = node.lines[0] === node.lines[1] ? String(node.lines[0]) : node.lines.join("-");
  const kind = node.kind === "heading" ? `h${node.level}` : node.kind;
  const box = node.checked === null ? "" : node.checked ? "[x] " : "[ ] ";
  const ordinal = node.ordinal === null ? "" : `${node.ordinal} `;
  const text = JSON.stringify(node.text.slice(0, WIDTH)).slice(1, -1);
  const spans = node.spans.map((span) => span.kind[0]).join("");
  const mark = spans === "" ? "" : `  <${spans}>`;
  console.log(`${lines.padStart(9)} ${"  ".repeat(depth)}${kind} ${box}${ordinal}${text}${mark}`);
  for (const child of node.children) show(child, depth + 1);
}

for (const path of process.argv.slice(2)) {
  const minutes = readMinutes({ path, text: readFileSync(path, "utf8") });
  console.log(`${path} (${minutes.format})`);
  console.log(`${minutes.meeting.date ?? "no date"}: ${minutes.meeting.title ?? "no title"}`);
  console.log(`attendees: ${minutes.meeting.attendees.join("; ")}`);
  for (const problem of minutes.problems) console.log(`${problem.line ?? ""}: ${problem.message}`);
  for (const child of minutes.outline.children) show(child, 0);
}
