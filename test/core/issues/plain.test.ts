import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, link, plain, plainWithCode } from "../../../src/core/issues/plain.ts";
import { visibleLine } from "../../../src/core/issues/visible.ts";
import { githubEffects, shownText } from "../../support/github-effects.ts";
import { hostileText } from "../../support/hostile.ts";

describe("plain", () => {
  it.each([
    ["Ask Jane about it", "Ask Jane about it"],
    ["run_job and _this_", "run_job and \\_this\\_"],
    ["2 * 3 < 7", "2 \\* 3 &lt; 7"],
    ["a | b", "a \\| b"],
    ["ask @jane, not jane@example.org", "ask @&#8203;jane, not jane@example.org"],
    ["jane@example.org@jane", "jane@example.org@&#8203;jane"],
    ["fixes #12", "fixes #&#8203;12"],
    ["acme/tools#12", "acme/tools#&#8203;12"],
    ["C# and issue # 12", "C# and issue # 12"],
    ["since 1f2e3d4c", "since 1f2e3d&#8203;4c"],
    ["on 20260321, not defaced", "on 20260321, not defaced"],
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
    ["- no list", "\\- no list"],
    ["/close", "&#47;close"],
    ["&amp; & Co", "&amp;amp; & Co"],
    ["costs $5", "costs $5"],
    ["$a$", "&#36;a&#36;"],
    ["see https://example.org/a_b.", "see <https://example.org/a_b>."],
    ["(https://example.org/x)", "(<https://example.org/x>)"],
    [
      "https://github.com/acme/tools/pull/9#issuecomment-1",
      "[acme/tools#&#8203;9](https://redirect.github.com/acme/tools/pull/9#issuecomment-1)",
    ],
    ["one\r\ntwo", "one two"],
    ["abc\u202Edef\u200B", "abcdef"],
    ["👩‍💻 writes", "👩‍💻 writes"],
  ])("%j is written as %j", (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  it("shows a thread of a server without redirects as code", () => {
    const url = "https://git.example.org/acme/tools/issues/3";
    expect(plain(`see ${url}`, { server: "https://git.example.org" })).toBe(`see \`${url}\``);
  });

  it("has no effect whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(githubEffects(plain(text))).toEqual([]);
        expect(githubEffects(`- [ ] ${plain(text)}`)).toEqual([]);
        expect(githubEffects(`|a|\n|-|\n|${plain(text)}|`)).toEqual([]);
      }),
    );
  });

  it("shows what was written", () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => !/github\.com/.test(text)),
        (text) => {
          expect(shownText(`x ${plain(text)}`)).toBe(`x ${visibleLine(text)}`.trim());
        },
      ),
    );
  });
});

describe("plainWithCode", () => {
  it.each([
    ["`aii-dhcp/` is a folder there", "`aii-dhcp/` is a folder there"],
    ["“ask @jane” is in `a|b`", "“ask @&#8203;jane” is in `a\\|b`"],
    ["one ` alone", "one \\` alone"],
  ])("%j is written as %j", (text, markdown) => {
    expect(plainWithCode(text)).toBe(markdown);
  });

  it("has no effect whatever the text", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(githubEffects(`- ${plainWithCode(a)} · ${plainWithCode(b)}`)).toEqual([]);
      }),
    );
  });
});

describe("code", () => {
  it.each([
    ["aii-dhcp/", "`aii-dhcp/`"],
    ["a `b` c", "``a `b` c``"],
    ["`", "`` ` ``"],
    ["", ""],
  ])("%j is written as %j", (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

describe("link", () => {
  it.each([
    ["the call", "https://example.org/(a)", "[the call](https://example.org/%28a%29)"],
    ["a]b", "https://example.org/?a&amp;b", "[a\\]b](https://example.org/?a&amp;amp;b)"],
    ["bad", "javascript:alert(1)", "bad"],
  ])("%j to %j is written as %j", (label, url, markdown) => {
    expect(link(label, url)).toBe(markdown);
  });
});
