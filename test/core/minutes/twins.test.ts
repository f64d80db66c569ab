import { expect, it } from "vitest";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";
import type { OutlineNode } from "../../../src/core/minutes/outline.ts";

const MARKDOWN = `# Spring Meeting

Present: Ada, Grace

## Release

The next one comes in June
- Ada will write the notes for the release that we promised to everybody
  last year
  - with the list of changes
- [ ] Grace: move the mirror

## Action Items

1. Check the licence
2. Ask Alan about \`make\`

| Task | Who |
|------|-----|
| Update the page | Ada |
`;
const RESTRUCTURED = `Spring Meeting
==============

Present: Ada, Grace

Release
-------

The next one comes in June

- Ada will write the notes for the release that we promised to everybody
  last year

  - with the list of changes

- [ ] Grace: move the mirror

Action Items
------------

1. Check the licence
2. Ask Alan about \`\`make\`\`

=============== ===
Task            Who
=============== ===
Update the page Ada
=============== ===
`;
const PLAIN = `Spring Meeting
==============

Present: Ada, Grace

Release
-------

The next one comes in June

  • Ada will write the notes for the release that we promised to everybody
    last year
      o with the list of changes
  • [ ] Grace: move the mirror

Action Items
------------

1. Check the licence
2. Ask Alan about make

| Task | Who |
|------|-----|
| Update the page | Ada |
`;

function shape(node: OutlineNode): unknown {
  const { kind, text, level, checked, ordinal, cells, children } = node;
  return { kind, text, level, checked, ordinal, cells, children: children.map(shape) };
}

it("reads the same minutes alike in every format", () => {
  const [markdown, restructured, plain] = (
    [
      ["m.md", MARKDOWN],
      ["m.rst", RESTRUCTURED],
      ["m.txt", PLAIN],
    ] as const
  ).map(([path, text]) => readMinutes({ path, text }));
  expect(shape(restructured!.outline)).toEqual(shape(markdown!.outline));
  expect(shape(plain!.outline)).toEqual(shape(markdown!.outline));
  expect(plain!.meeting).toEqual(markdown!.meeting);
  expect(markdown!.meeting.attendees).toEqual(["Ada", "Grace"]);
});
