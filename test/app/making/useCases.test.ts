import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type GeneratedWorkbook } from "../../../src/app/making/generate";
import type { InputRequest } from "../../../src/app/making/gatherInputs";
import type { CalculatorPort, WorkbookFilePort } from "../../../src/app/ports";
import { scoreAnswersFile, scoreWorkbook } from "../../../src/app/answers/score";
import { verify } from "../../../src/app/checking/verify";
import { failure, problem, success } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { rawWorkbookOf, withCell } from "../../workbook/reading/rawWorkbookOf";

const root = join(__dirname, "../../..");

/** Files that are kept in memory: their bytes are their number. */
class Files implements WorkbookFilePort {
  readonly kept: RawWorkbook[] = [];

  write(...[plan, values]: Parameters<WorkbookFilePort["write"]>): Uint8Array {
    return this.keep(rawWorkbookOf(plan, values));
  }

  keep(workbook: RawWorkbook): Uint8Array {
    return new Uint8Array([this.kept.push(workbook) - 1]);
  }

  read(bytes: Uint8Array) {
    const found = this.kept[bytes[0] ?? -1];
    return found ? success(found) : failure<RawWorkbook>(problem("fileNotXlsx", {}));
  }
}

const calculator: CalculatorPort = {
  loadWasm: () =>
    Promise.resolve(
      new Uint8Array(readFileSync(join(root, "node_modules/@ironcalc/wasm/wasm_bg.wasm"))),
    ),
};

const answers = readFileSync(join(root, "assets/karasjok-2019-direct.json"), "utf8");
const measurements = readFileSync(join(root, "assets/fictional-60.csv"), "utf8");

const request: InputRequest = {
  municipality: null,
  year: null,
  country: null,
  population: null,
  language: "nb",
  answers,
  measurements,
  catalogue: null,
  profile: null,
};

const file = new Files();
let made: GeneratedWorkbook;

beforeAll(async () => {
  const outcome = await generate(request, { file, calculator });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  made = outcome.value;
});

test("a workbook is made, with its inputs and the engine's assessment", () => {
  expect(made.inputs.municipality.name).toBe("Karasjok");
  expect(made.inputs.measurements).toHaveLength(65);
  expect(made.assessment.total.reported).toBe(212);
});

test("it scores as the answers file does, and nothing differs in it", () => {
  const scored = scoreWorkbook(made.bytes, file);
  const answered = scoreAnswersFile(answers, { catalogue: null, profile: null, language: "nb" });
  expect(scored.ok && answered.ok && scored.value).toEqual(answered.ok && answered.value);
  expect(verify(made.bytes, file)).toEqual(success({ language: "nb", differences: [] }));
});

test("what is invalid in it is named with sheet and cell, and makes the total not final", () => {
  const sheet = "1 Demokrati";
  const workbook = file.kept[0]!;
  const ids = [...workbook.sheets.find(({ name }) => name === sheet)!.cells];
  const row = /\d+/.exec(ids.find(([, { value }]) => value === "1.1.2")?.[0] ?? "")?.[0] ?? "";
  const bytes = file.keep(withCell(workbook, sheet, `E${row}`, "3"));
  const scored = scoreWorkbook(bytes, file);
  expect(scored).toMatchObject({
    ok: true,
    value: { assessment: { total: { invalid: 1, status: "not final" } } },
  });
  const place = { question: "1.1.2", field: "system", sheet, cell: `E${row}` };
  const fault = problem("level", place, "3");
  const [shown, ...others] = scored.problems;
  expect(shown).toMatchObject({ code: "totalOnSheet", value: 212, params: { total: 211 } });
  expect(others).toEqual([fault]);
  expect(scored.ok && scored.value.assessment.problems).toEqual([fault]);
});

test("faults of a file are those of its reader, in every use case", () => {
  const bytes = new Uint8Array([99]);
  const fault = failure(problem("fileNotXlsx", {}));
  expect([scoreWorkbook(bytes, file), verify(bytes, file)]).toEqual([fault, fault]);
  const foreign = file.keep({ sheets: [], names: [] });
  expect(scoreWorkbook(foreign, file)).toEqual(failure(problem("notOurs", {})));
});

test("faulty inputs make no workbook, and nothing is loaded for it", async () => {
  const outcome = await generate({ ...request, year: 1999 }, { file, calculator });
  expect(outcome).toEqual(
    failure(problem("yearDiffers", { field: "year" }, 1999, { expected: 2019 })),
  );
});
