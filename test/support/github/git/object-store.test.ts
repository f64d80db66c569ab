import { expect, test } from "vitest";
import { writeFiles } from "./files.ts";
import { ObjectStore } from "./object-store.ts";

test("object ids are the ones that git gives", () => {
  const store = new ObjectStore();
  const file = (content: string) => ({ mode: "100644" as const, sha: store.writeBlob(content) });
  expect(store.writeBlob("hello\n")).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
  // A folder `b` sorts after a file `b.md`, as if it were called `b/`.
  const tree = writeFiles(
    store,
    new Map([
      ["b/c", file("x")],
      ["hello.txt", file("hello\n")],
      ["b.md", file("y")],
    ]),
  );
  expect(tree).toBe("4a306706120b868243cc1d5c8be6f89a64ba3b2b");
  expect(store.tree(tree).map(({ name }) => name)).toEqual(["b.md", "b", "hello.txt"]);
  const author = { name: "A", email: "a@b.c", date: "2026-01-01T00:00:00Z" };
  expect(
    store.writeCommit({ tree, parents: [], author, committer: author, message: "First\n" }),
  ).toBe("3f4b58aeb3ad7185564e94227c28f4f24f551463");
});
