import {
  functionsMetadata,
  inNorwegian,
  type FunctionsMetadata,
} from "../../scripts/build/functionsMetadata";
import { customFunctions, registerFunctions } from "../../src/customFunctions/registerFunctions";
import { functionHelp } from "../../src/i18n/texts/nb/functionHelp";
import { root } from "../model/sourceFiles";

let english: FunctionsMetadata;
let norwegian: FunctionsMetadata;

beforeAll(async () => {
  english = await functionsMetadata(root);
  norwegian = inNorwegian(english);
});

const parametersOf = ({ functions }: FunctionsMetadata) =>
  Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(" "),
    ]),
  );

test("names and parameters are those of the method's words", () => {
  const question = "cap system extent result evaluation [direct] [notApplicable] [weights]";
  expect(parametersOf(english)).toEqual({
    POINTS: question,
    STATE: question,
    WARNINGS:
      "cap system extent result evaluation [direct] [notApplicable] [evidence] [comment] [language]",
    SUMMARY: "questions [weights]",
    CONTROL: "questions findings",
    CAP: "id",
    QUESTION: "id [language]",
    BAND: "total",
    AVERAGE: "measurements area [group]",
    RANK: "total totals",
  });
});

test("what is described is what is registered, with as many parameters", () => {
  const found = Object.entries(customFunctions).map(([id, { length }]) => [id, length]);
  expect(english.functions.map(({ id, parameters }) => [id, parameters.length])).toEqual(found);
  const associated: string[] = [];
  const associate = (id: string) => associated.push(id);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  registerFunctions();
  expect(associated).toEqual(english.functions.map(({ id }) => id));
});

test("cells arrive unconverted, and errors do not arrive", () => {
  expect(english).not.toHaveProperty("allowErrorForDataTypeAny");
  for (const { result, parameters } of english.functions) {
    expect([result?.type ?? "any", ...parameters.map(({ type }) => type)]).toEqual(
      Array(parameters.length + 1).fill("any"),
    );
  }
});

test("none is volatile, streams, or asks for its address", () => {
  expect(english.functions.filter(({ options }) => options)).toEqual([]);
});

test("bokmål differs in its descriptions only, and in each of them", () => {
  const untold = (metadata: FunctionsMetadata): unknown =>
    JSON.parse(
      JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? 0 : value)),
    );
  expect(untold(norwegian)).toEqual(untold(english));
  const told = ({ functions }: FunctionsMetadata) =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  told(norwegian).forEach((text, index) => expect(text).not.toBe(told(english)[index]));
});

test("bokmål has nothing that no function has", () => {
  const help = Object.entries(functionHelp).map(([id, { parameters }]) => [
    id,
    Object.keys(parameters),
  ]);
  expect(help).toEqual(
    english.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
  );
});

test("descriptions fit where Excel shows them", () => {
  for (const { functions } of [english, norwegian]) {
    for (const { description, parameters } of functions) {
      expect(description?.length).toBeLessThanOrEqual(255);
      expect(description).toMatch(/\.$/);
      for (const parameter of parameters) {
        expect(parameter.name.length).toBeLessThanOrEqual(64);
        expect(parameter.description?.length).toBeLessThanOrEqual(160);
      }
    }
  }
});
