import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import typescript from "typescript-eslint";

/** A cell with or without dollar signs: B5, $AB$12. */
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
/** An optional sheet name: Overview!, 'Two words'!. */
const sheet = String.raw`(?:'[^']+'!|\w+!)?`;
const wholeColumns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const address = `^=?${sheet}(?:${cell}(?::${cell})?|${wholeColumns})$`;
const operator = "[!:(,;&*+/<>=^-]";
const inFormula = `${operator}${cell}(?:[:),;&*+/<>=^-]|$)`;
/** Letters before an interpolated row number: A${row}, A1:$M$${last}, SUM(A${row}. */
const column = String.raw`\$?[A-Z]{1,3}\$?$`;

const noAddresses = [
  `Literal[value=${pattern(address)}]`,
  `Literal[value=${pattern(inFormula)}]`,
  `TemplateLiteral[expressions.length=0] > TemplateElement[value.cooked=${pattern(address)}]`,
  `TemplateElement[value.cooked=${pattern(inFormula)}]`,
  `TemplateElement:first-child[tail=false][value.cooked=${pattern(`^=?${sheet}${column}`)}]`,
  `TemplateElement[tail=false][value.cooked=${pattern(operator + column)}]`,
  `BinaryExpression[operator="+"] > Literal.left[value=${pattern(`^${column}`)}]`,
].map((selector) => ({
  selector,
  message:
    "An address: ask the address book (workbook/refs.ts, sheets/*/refs.ts), which alone knows where things are.",
}));

/** Escapes slashes, which would end the pattern in a selector. */
function pattern(text) {
  return `/${text.replaceAll("/", String.raw`\/`)}/`;
}

const noDefaultExports = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Export by name: a default export gets another name in every file that imports it.",
  },
];

/**
 * Functions to which lists are often spread; a list may have 200,000 items and overflow the stack.
 */
const takesSpread = [
  "callee.property.name=/^(?:push|unshift|splice|concat|min|max|apply|fromCharCode|fromCodePoint)$/",
  "callee.name=/^(?:failure|tag)$/",
];
const noLongSpreads = takesSpread.map((callee) => ({
  selector: `CallExpression[${callee}] > SpreadElement.arguments`,
  message: "A long list spread into a call overflows the stack: loop, or pass the list itself.",
}));

/** Only the plugin's Office.js rules; it also sets up its own prettier and TypeScript rules. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith("office-addins/"))
    .map(([name]) => [name, "error"]),
);

export default typescript.config(
  { ignores: ["coverage/", "dist/", "out/", ".tsbuild/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in template strings are unambiguous.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      // `() => save(file)` is clear enough.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading a text into code points is intended.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // In a test, a missing value or an object in place of a text fails anyway.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...noDefaultExports, ...noLongSpreads, ...noAddresses],
    },
  },
  {
    files: ["src/workbook/references.ts", "src/workbook/a1.ts"],
    rules: { "no-restricted-syntax": ["error", ...noDefaultExports, ...noLongSpreads] },
  },
  {
    files: ["{bench,scripts,test}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noDefaultExports] },
  },
  // In a declaration file, the library decides how to export.
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["src/{office,taskpane,customFunctions}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable" },
    },
  },
);
