import { posix } from "node:path";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import type { Causes } from "./cause";
import { childrenOf } from "./element";
import type { WrittenFile } from "./writtenFile";

const typesPath = "[Content_Types].xml";

/** The package: what Excel says only "we found a problem with some content" of. */
export const packageCauses: Causes = {
  "the list of types is not first": ({ parts }) => {
    const [first, second] = parts.keys();
    return first === typesPath && second === "_rels/.rels" ? [] : [`${first} ${second}`];
  },
  "a part has no type, or a type no part": ({ parts }) => {
    const listed = childrenOf(parts.get(typesPath), "Override").map(({ attributes }) =>
      (attributes.PartName ?? "").slice(1),
    );
    const written = [...parts.keys()].filter((path) => path.endsWith(".xml") && path !== typesPath);
    return difference(listed, written);
  },
  "a part is led to by none, or by what is not there": (file) => {
    const targets = [...file.parts].flatMap(([path, root]) => {
      if (!path.endsWith(".rels")) return [];
      const folder = posix.dirname(posix.dirname(path));
      return childrenOf(root, "Relationship").map(({ attributes: { Target = "" } }) =>
        posix.join(folder, Target),
      );
    });
    const parts = [...file.parts.keys()].filter(
      (path) => path.endsWith(".xml") && path !== typesPath,
    );
    return difference(targets, parts);
  },
  "an id of a relation leads nowhere": (file) =>
    [...file.parts].flatMap(([path, root]) => {
      const known = file.relations(path);
      return idsIn(root).flatMap((id) => (known.has(id) ? [] : [`${path}: ${id}`]));
    }),
  "an entry is packed otherwise than its entry says": ({ bytes }) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isPlain = view.getUint32(0, true) === 0x04034b50 && view.getUint16(6, true) === 0;
    return isPlain && readXlsx(bytes).ok ? [] : ["zip"];
  },
};

function idsIn({ attributes, children }: WrittenFile["workbook"]): string[] {
  const id = attributes["r:id"];
  return [...(id === undefined ? [] : [id]), ...children.flatMap(idsIn)];
}

/** What is in one of two lists only, or twice in one. */
function difference(one: readonly string[], other: readonly string[]): string[] {
  const [left, right] = [[...one].sort(), [...other].sort()];
  return left.join("\n") === right.join("\n")
    ? []
    : [
        ...left.filter((item) => !right.includes(item)),
        ...right.filter((item) => !left.includes(item)),
        "count",
      ];
}
