/** Makes the two example workbooks and says what they contain and how to open them. */
import { mkdir, readFile } from "node:fs/promises";
import { generate, type GeneratedWorkbook } from "../src/app/making/generate";
import { ironCalc, xlsxFiles } from "../src/cli/ports";
import { writeWhole } from "../src/cli/writeNewFile";
import { formatProblem } from "../src/i18n/formatProblem";
import { terminalTranslator } from "../src/i18n/terminalTranslator";
import type { Problem } from "../src/model/problem";

interface Example {
  readonly out: string;
  readonly answers: string;
  readonly measurements: string;
  readonly about: readonly string[];
}

const examples: readonly Example[] = [
  {
    out: "out/karasjok.xlsx",
    answers: "assets/karasjok-2019-direct.json",
    measurements: "assets/public-scores.csv",
    about: [
      "The published figures of Karasjok 2019, compared with the measurements that are public.",
      "A reconstructed example, not the evaluation: the points of the single questions are ours.",
    ],
  },
  {
    out: "out/eksempel.xlsx",
    answers: "assets/eksempel-answers.json",
    measurements: "assets/fictional-60.csv",
    about: [
      "A made-up municipality near the end of its scoring, compared with 60 made-up others.",
      "Every number in it is invented: use it to try things out.",
    ],
  },
];

async function make({ out, answers, measurements }: Example): Promise<GeneratedWorkbook> {
  const made = await generate(
    {
      municipality: null,
      year: null,
      country: null,
      population: null,
      language: "nb",
      answers: await readFile(answers, "utf8"),
      measurements: await readFile(measurements, "utf8"),
      catalogue: null,
      profile: null,
    },
    { file: xlsxFiles, calculator: ironCalc },
  );
  if (!made.ok) throw new Error(textOf(made.problems));
  const unwritten = await writeWhole(out, made.value.bytes, true);
  if (unwritten) throw new Error(textOf([unwritten]));
  return made.value;
}

function textOf(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem, terminalTranslator("en"))).join("\n");
}

function summary({ inputs, assessment, bytes }: GeneratedWorkbook): string {
  const { total, questions } = assessment;
  const answered = `${total.answered} of ${questions.length} questions answered`;
  const points =
    total.reported === null ? "no points yet" : `${total.reported} of ${total.cap} points`;
  const measurements = `${inputs.measurements.length} measurements to compare with`;
  return `${points}, ${answered}, ${measurements}, ${Math.round(bytes.length / 1024)} KB`;
}

async function main(): Promise<void> {
  await mkdir("out", { recursive: true });
  for (const example of examples) {
    const made = await make(example);
    console.log([example.out, ...example.about, summary(made), ""].join("\n    ").trimEnd() + "\n");
  }
  console.log(
    [
      "Open them in Excel 2016 or later or in LibreOffice Calc; they need no add-in and no macros. On",
      "SharePoint, upload the file and open it there. Start on the first sheet. Pale yellow cells are",
      "for typing; the others are protected, without a password. These two are in Norwegian; the",
      "command line also makes English ones: npm run kompassbok -- generate --help",
      "",
      "Not made, endorsed or licensed by KS, SKR or KL.",
    ].join("\n"),
  );
}

await main();
