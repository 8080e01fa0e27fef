import ts from "typescript";
import { expectedTypes, fileProblemCodes } from "../../src/files/problemCodes";
import { formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { en } from "../../src/i18n/texts/en";
import { nb } from "../../src/i18n/texts/nb";
import { problem } from "../../src/model/problem";
import { differenceCodes } from "../../src/verify/difference";
import { officeProblemCodes } from "../../src/office/problemCodes";
import { xlsxProblemCodes } from "../../src/xlsx/problemCodes";
import { paneTranslator } from "../support/paneTranslator";
import { nodesOf, sources } from "../model/sourceFiles";

/** Where a problem is made: the code first, the params at this place. */
const makers: Readonly<Record<string, number>> = {
  problem: 3,
  fileProblem: 3,
  fault: 1,
  valueFault: 1,
  FileFault: 1,
};

/** In the message of every problem, from `formatProblem`. */
const always = ["value", "field"];

interface Made {
  readonly code: string;
  readonly path: string;
  /** Names of its params; null where they come from elsewhere. */
  readonly params: readonly string[] | null;
}

/** The plan throws its faults, since checked inputs cannot cause them; its `fault` is another. */
const rooms = sources.filter(({ path }) => !path.startsWith("src/plan/"));

const made: readonly Made[] = rooms.flatMap((source) =>
  nodesOf(source).flatMap((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
    const at = ts.isIdentifier(node.expression) ? makers[node.expression.text] : undefined;
    const codes = codesOf(node.arguments?.[0]);
    if (at === undefined) return [];
    const params = namesOf(node.arguments?.[at]);
    return codes.map((code) => ({ code, path: source.path, params }));
  }),
);

/** The literal codes of an argument, in both branches of a choice. */
function codesOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node))
    return [...codesOf(node.whenTrue), ...codesOf(node.whenFalse)];
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}

function namesOf(node: ts.Expression | undefined): string[] | null {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map((property) => property.name?.getText());
  return names.every((name) => name !== undefined) ? names : null;
}

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "");

const codes = new Set([
  ...made.map(({ code }) => code),
  ...fileProblemCodes,
  ...xlsxProblemCodes,
  ...officeProblemCodes,
]);

test("the makers of problems are found in every room that finds faults", () => {
  const found = new Set(made.map(({ path }) => path.split("/")[1]));
  expect([...found].sort()).toEqual(
    [
      "app",
      "catalogue",
      "cli",
      "engine",
      "files",
      "model",
      "office",
      "readback",
      "taskpane",
      "verify",
      "xlsx",
    ].sort(),
  );
  expect(codes.size).toBeGreaterThan(70);
});

test("every code that any room can make has a message in every language", () => {
  for (const translator of [terminalTranslator, paneTranslator]) {
    const { find } = translator("nb");
    expect([...codes].filter((code) => find(`problem.${code}`) === null)).toEqual([]);
  }
  const texts: readonly Readonly<Record<string, string>>[] = [nb, en];
  for (const text of texts) {
    expect([...codes].filter((code) => !text[`problem.${code}`])).toEqual([]);
    expect(differenceCodes.filter((code) => !text[`difference.${code}`])).toEqual([]);
  }
});

test("every type that a value can be wrong for has a name in every language", () => {
  for (const text of [nb, en]) {
    expect(expectedTypes.filter((type) => !text[`type.${type}`])).toEqual([]);
  }
  const fault = problem("wrongType", {}, 5, { expected: "cell" });
  expect(formatProblem(fault, terminalTranslator("nb"))).toContain("et tall, en tekst, true");
});

test("every message is of a code that something makes", () => {
  const written = Object.keys(nb).filter((key) => key.startsWith("problem."));
  expect(written.filter((key) => !codes.has(key.slice("problem.".length)))).toEqual([]);
  const differences = Object.keys(nb).filter((key) => key.startsWith("difference."));
  expect(differences.sort()).toEqual(differenceCodes.map((code) => `difference.${code}`).sort());
});

test("every message gets the params that it names, wherever the problem is made", () => {
  const messages: Readonly<Record<string, string>> = nb;
  const missing = made.flatMap(({ code, path, params }) =>
    parametersOf(messages[`problem.${code}`] ?? "")
      .filter((name) => params !== null && ![...always, ...params].includes(name))
      .map((name) => `${path}: ${code} without ${name}`),
  );
  expect(missing).toEqual([]);
});

test("a code is not made with params that no message names", () => {
  const messages: Readonly<Record<string, string>> = nb;
  const forReaders = ["reason", "column", "columns", "character", "position"];
  const unnamed = made.flatMap(({ code, path, params }) =>
    (params ?? [])
      .filter((name) => !parametersOf(messages[`problem.${code}`] ?? "").includes(name))
      .filter((name) => !forReaders.includes(name))
      .map((name) => `${path}: ${code} with ${name}`),
  );
  expect(unnamed).toEqual([]);
});
