import { join } from "node:path";
import ts from "typescript";
import { nodesOf, root, sources } from "./model/sourceFiles";
import { hostileTexts, matchingSteps } from "./support/matchingSteps";

/*
 * Nearly every text that is matched may come from a file, and be as long as a part of it. So no regular
 * expression of ours goes back further the longer the text is: its steps for each character are bounded.
 */
const length = 240;
/** One that is quadratic takes half the length. */
const stepsForCharacter = 40;

/** Files whose own texts are never longer than so many characters. */
const bounded: ReadonlyMap<string, number> = new Map([
  ["src/files/shortName.ts", 21],
  ["src/standin/shown/numberText.ts", 310],
  ["src/workbook/sheetNames.ts", 31],
  ["src/xlsx/reader/dateStyles.ts", 255],
]);

function literalsOf(): [string, RegExp][] {
  return sources.flatMap((source) =>
    nodesOf(source).flatMap((node): [string, RegExp][] => {
      if (!ts.isRegularExpressionLiteral(node)) return [];
      const { text } = node;
      const end = text.lastIndexOf("/");
      return [[source.path, new RegExp(text.slice(1, end), text.slice(end + 1))]];
    }),
  );
}

/** Those that are put together, from the modules that do it when they are loaded. */
function madeIn(path: string): RegExp[] {
  const made: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = class extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      made.push(this);
    }
  } as RegExpConstructor;
  try {
    jest.isolateModules(() => {
      jest.requireActual(join(root, path));
    });
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

function isMaking(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === "RegExp";
}

const made = sources
  .filter((source) => nodesOf(source).some(isMaking))
  .flatMap(({ path }) => madeIn(path).map((expression) => [path, expression] as const));

const all = new Map(
  [...literalsOf(), ...made].map(([path, expression]) => [
    `${path} ${expression}`,
    { path, expression },
  ]),
);

/** The most steps for a character, and with which text; the rest need not be known once it is too far. */
function worst(expression: RegExp): { readonly text: string; readonly steps: number } {
  let found = { text: "", steps: 0 };
  for (const text of hostileTexts(expression, length)) {
    const most = text.length * (stepsForCharacter + 1);
    const steps = matchingSteps(expression, text, most) / text.length;
    if (steps > found.steps) found = { text, steps };
    if (steps > stepsForCharacter) break;
  }
  return found;
}

test.each([
  /^[ \t]+|[ \t]+$/g,
  /(a+)+$/,
  /^(?:a|a)*b/,
  /^a*a*b/,
  /\s+\S*$/u,
  /^(\d+\.?)+x/,
  /"(?:[^"]|"")*"x/,
])("%s is found to go back without bound", (expression) => {
  expect(worst(expression).steps).toBeGreaterThan(stepsForCharacter);
});

test.each([/^a+b/, /(?<!a)b+/, /^(\d{1,3})([.-])\1\2$/, /a(?=b*)/, /\bword\b/g])(
  "%s is found to go on",
  (expression) => {
    expect(worst(expression).steps).toBeLessThan(stepsForCharacter);
  },
);

const far = [...all].flatMap(([name, { path, expression }]) => {
  const { text, steps } = worst(expression);
  return steps > stepsForCharacter ? [{ path, name: `${name}: ${text.slice(0, 20)}…` }] : [];
});

test("no regular expression goes back further the longer its text is", () => {
  expect(all.size).toBeGreaterThan(100);
  expect(far.filter(({ path }) => !bounded.has(path)).map(({ name }) => name)).toEqual([]);
});

test("those whose texts are bounded are the ones that do", () => {
  expect([...bounded.keys()]).toEqual([...new Set(far.map(({ path }) => path))].sort());
});
