import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sourceFiles";

/** Paths of the repository in a document: between backticks. AREA stands for any area's key. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/`((?:src|test|scripts|docs|assets|bench)\/[\w./-]*)`/g)].map(
    ([, path = ""]) => path.replace("AREA", "users"),
  );
}

test.each(["CONTRIBUTING.md", "README.md", "src/README.md", "docs/releasing.md"])(
  "every path that %s names is there",
  (document) => {
    expect(pathsIn(document).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test("the recipes name files", () => {
  expect(pathsIn("CONTRIBUTING.md").length).toBeGreaterThan(30);
});
