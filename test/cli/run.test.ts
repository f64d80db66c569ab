import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

describe("run", () => {
  it.each([
    [[]],
    [["bogus"]],
    [["preview"]],
    [["preview", "--format", "pdf", "a.md"]],
    [["preview", "--bogus", "a.md"]],
    [["init", "a", "b"]],
    [["doctor", "--config"]],
  ])("%j is wrong usage", async (argv) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  it.each([[["--help"]], [["preview", "--help"]], [["init", "--help"]], [["doctor", "-h"]]])(
    "%j teaches with an example",
    async (argv) => {
      const { status, stdout, stderr } = await runCli(argv);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/Examples?:\n {2}\$ .*minutes-to-issues /);
    },
  );

  it("tells its version", async () => {
    const { status, stdout } = await runCli(["--version"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
