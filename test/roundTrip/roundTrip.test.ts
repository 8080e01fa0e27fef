import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/app/making/generate";
import { scoreWorkbook } from "../../src/app/answers/score";
import { verify } from "../../src/app/checking/verify";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { parseAnswersFile, serializeAnswersFile } from "../../src/files/answersFile";
import type { Inputs } from "../../src/model/inputs";
import { makeWorkbook } from "../support/makeWorkbook";
import { asHeld, drawnWorkbooks, opened } from "./given";

/*
 * What people gave goes into a workbook and comes back the same; what LibreOffice makes of the file
 * in between is in libreOffice.test.ts.
 */
const drawn = drawnWorkbooks();

function inputsNamed(name: string): Inputs {
  const inputs = drawn.get(name);
  if (!inputs) throw new Error(`no inputs ${name}`);
  return inputs;
}

describe.each([...drawn.keys()])("%s", (name) => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    ({ bytes } = await makeWorkbook(name, inputsNamed(name)));
  });

  test("everything that was given comes back as it was", () => {
    expect(opened(bytes).read.inputs).toEqual(asHeld(inputsNamed(name)));
  });

  test("what comes back makes the same workbook, byte for byte", async () => {
    const again = await makeWorkbook(name, opened(bytes).read.inputs);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  test("the workbook scores as its inputs do", () => {
    const scored = scoreWorkbook(bytes, xlsxFiles);
    if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
    const { problems, ...results } = scoreAssessment(inputsNamed(name));
    expect(scored.value.assessment).toMatchObject(results);
    expect(scored.value.assessment.problems.map(({ code, value }) => [code, value])).toEqual(
      problems.map(({ code, value }) => [code, value]),
    );
  });

  test("nothing in the new workbook differs from plan or engine", () => {
    const verified = verify(bytes, xlsxFiles);
    expect(verified.ok && verified.value.differences).toEqual([]);
  });
});

test.each([
  ["karasjok-2019-direct", "nb"],
  ["karasjok-2019-levels", "en"],
  ["eksempel-answers", "en"],
] as const)("the answers file %s comes back from a workbook in %s", async (name, language) => {
  const answers = readFileSync(join(__dirname, `../../assets/${name}.json`), "utf8");
  const made = await generate(
    {
      municipality: null,
      year: null,
      country: null,
      population: null,
      language,
      answers,
      measurements: null,
      catalogue: null,
      profile: null,
    },
    { file: xlsxFiles, calculator: ironCalc },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { inputs } = opened(made.value.bytes).read;
  const given = parseAnswersFile(answers, inputs.catalogue);
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  expect(serializeAnswersFile(inputs, inputs.catalogue)).toBe(
    serializeAnswersFile(given.value, inputs.catalogue),
  );
});
