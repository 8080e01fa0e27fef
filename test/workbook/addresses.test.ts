import ts from "typescript";
import { parseRange } from "../../src/workbook/a1";
import { moduleOf, nodesOf, sources, type Source } from "../model/sourceFiles";

/** The address book; what a file wants to have, which is of no plan; and a paper size, A4. */
const keepers = [
  "src/workbook/references.ts",
  "src/xlsx/writer/",
  "src/office/render/pageSetup.ts",
];

/** Literal addresses: "B5", "A1:C3", `$B${row}`. In a template any number may be the row. */
function addressesIn(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const text = literalText(node);
    return text !== null && hasAddress(text) ? [`${source.path}: ${node.getText()}`] : [];
  });
}

function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return moduleOf(node.parent) === node ? null : node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `1${literal.text}`).join("");
}

/** Sentences and colours have none, even if they look like it. */
function hasAddress(text: string): boolean {
  if (/\s/.test(text) || /^[0-9A-F]{6}$/.test(text)) return false;
  const words = text.match(/(?<![\w.$#])\$?[A-Z]{1,3}\$?\d+(?![\w.(])/g) ?? [];
  return words.some((word) => parseRange(word) !== null);
}

test("no file but the address book names a cell", () => {
  const others = sources.filter(({ path }) => !keepers.some((own) => path.startsWith(own)));
  expect(others.flatMap(addressesIn)).toEqual([]);
});

test.each([
  '"B5"',
  '"A1:C3"',
  '"$K$20"',
  "'Overview!$C$23'",
  "`Z9`",
  "`A${header}:M${last}`",
  "`IF(B${row}=0,1,2)`",
  "`$B${row}>0`",
  '"SUM(A1:A9)"',
])("a planted one is found: %s", (literal) => {
  expect(addressesIn({ path: "a.ts", text: `const a = ${literal};` })).toHaveLength(1);
});

test.each([
  '"1.1.1"',
  '"E8EEF7"',
  '"FFF900"',
  '"LOG10(x)"',
  '"a1"',
  '"A0"',
  '"Size A4"',
  "`R${row}C${column}`",
  "`${last}1`",
  "`T${time}Z1`",
  '"ISO8601.2"',
  '"XFE1"',
  '"TableStyleLight1"',
])("what only looks like one is not: %s", (literal) => {
  expect(addressesIn({ path: "a.ts", text: `const a = ${literal};` })).toEqual([]);
});
