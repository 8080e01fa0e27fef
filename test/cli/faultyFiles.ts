import { columnLetters } from "../../src/workbook/a1";
import { escapeXml } from "../../src/xlsx/xmlText";
import { handmadeXlsx } from "../xlsx/handmadeXlsx";

const header =
  "area_key,area_name,criterion_id,criterion_title,criterion_cap,question_id,question_cap,text";
const rows = ["a,A,1.1,T,10,1.1.1,6,Is there one?", "a,A,1.1,T,10,1.1.2,3,Is there another?"];
const table = [header, ...rows].map((line) => line.split(","));

/** A table as a workbook; ids and texts as text, caps as numbers. */
const tableXlsx = handmadeXlsx(
  table
    .map((cells, row) => {
      const xml = cells.map((cell, column) => {
        const at = `r="${columnLetters(column + 1)}${row + 1}"`;
        const isNumber = /^\d+$/.test(cell);
        return `<c ${at}${isNumber ? "" : ' t="str"'}><v>${escapeXml(cell)}</v></c>`;
      });
      return `<row r="${row + 1}">${xml.join("")}</row>`;
    })
    .join(""),
);

const question = { id: "1.1.1", cap: 6, text: "Is there one?" };
const criterion = { id: "1.1", title: "T", cap: 10, questions: [question] };
const catalogue = {
  format: "kompassbok-catalogue/1",
  id: "own",
  version: "1",
  name: "Own",
  areas: [{ key: "a", name: "A", cap: 9, criteria: [criterion] }],
};

const answers = (more: object) => ({
  format: "kompassbok-answers/1",
  municipality: { name: "Vik" },
  round: { year: 2026 },
  catalogue: { id: "kommunekompasset", version: "2.1" },
  answers: {},
  ...more,
});

const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`9.9.${n}`, {}]));
const faultyAnswers = JSON.stringify(
  answers({
    municipality: { name: "Vik", country: "XX", population: "many" },
    colour: 1,
    answers: {
      "9.9.9": {},
      "1.1.1": { system: [1], finding: { kind: "bad" }, toString: 1, comment: 5 },
    },
  }),
).replace('"year":2026', '"year":2025,"year":2026');

/** By name; each is faulty in its own way. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  "faulty.json": faultyAnswers,
  "empty.json": "",
  "good.json": JSON.stringify(answers({})),
  "many.json": JSON.stringify(answers({ answers: many })),
  "caps.json": JSON.stringify(catalogue),
  "caps.csv": [header, ...rows].join("\n"),
  "caps.xlsx": tableXlsx,
  "renamed.xlsx": header,
  "caps.txt": header,
  "weights.json": JSON.stringify({
    format: "kompassbok-profile/1",
    id: "p",
    version: "1",
    weights: { system: 0.3, extent: 0.2, result: 0.2, evaluation: 0.2 },
  }),
  "some.csv": `municipality,country,year,version,total
Dal,NO,2019,2.1,300
Vik,NO,2019,2.1,abc
Ås,XX,1066,2.1,5
`,
};
