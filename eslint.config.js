import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import typescript from "typescript-eslint";

/** One cell, with or without dollar signs: B5, $AB$12. */
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
/** Its sheet, if any: Overview!, 'Two words'!. */
const sheet = String.raw`(?:'[^']+'!|\w+!)?`;
const address = `^=?${sheet}${cell}(?::${cell})?$`;
const columns = String.raw`^=?${sheet}\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$`;
/** The letters before a row that is filled in: A${row}, A1:M${last}, Overview!$B$${row}. */
const column = String.raw`(?:^=?|[!:(,;&*+/<>=-])\$?[A-Z]{1,3}\$?$`;

const inAString = (pattern) => `Literal[value=/${escaped(pattern)}/]`;
const inATemplate = (pattern) =>
  `TemplateLiteral[expressions.length=0] > TemplateElement[value.cooked=/${escaped(pattern)}/]`;

/** In a selector the slash ends a pattern. */
function escaped(pattern) {
  return pattern.replaceAll("/", String.raw`\/`);
}

const noAddresses = [
  inAString(address),
  inAString(columns),
  inATemplate(address),
  inATemplate(columns),
  `TemplateElement[tail=false][value.cooked=/${escaped(column)}/]`,
].map((selector) => ({
  selector,
  message: "An address: ask the address book (plan/refs.ts), which alone knows where things are.",
}));

const noDefaultExports = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Export by name: a default export gets another name in every file that imports it.",
  },
];

/** What the plugin says about Office.js; it also sets up its own prettier and TypeScript rules. */
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
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noDefaultExports, ...noAddresses] },
  },
  {
    files: ["src/plan/refs.ts", "src/plan/a1.ts", "{bench,scripts,test}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noDefaultExports] },
  },
  {
    files: ["src/{office,taskpane,functions}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable" } },
  },
);
