import { importMeasurements } from "../../../src/app/measurements/importMeasurements";
import { openMeasurements } from "../../../src/app/measurements/measurementSource";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { xlsxFiles } from "../../../src/cli/ports";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import type { ImportPreview } from "../../../src/model/measurementImport";
import type { Outcome } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import { handmadeXlsx, relations, workbook, worksheet } from "../../xlsx/handmadeXlsx";
import { tableXlsx, sheetData } from "./tableXlsx";

const catalogue = builtinCatalogue("nb");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function preview(content: string | Uint8Array): Outcome<ImportPreview> {
  const bytes = typeof content === "string" ? utf8(content) : content;
  const source = openMeasurements(bytes, "file", xlsxFiles);
  if (!source.ok) return source;
  const found = importMeasurements(source.value, { catalogue, known: [], thisYear: 2026 });
  const outcome = { ...found, problems: [...source.problems, ...found.problems] };
  for (const problem of outcome.problems) {
    expect(formatProblem(problem, terminalTranslator("nb"))).not.toMatch(/\{\{|undefined/);
  }
  return outcome;
}

/** Names, years, populations and totals of what is new. */
function fresh(outcome: Outcome<ImportPreview>): unknown[][] {
  if (!outcome.ok) return [];
  return outcome.value.fresh.map(({ measurement: { municipality, year, population, total } }) => [
    municipality,
    year,
    population,
    total,
  ]);
}

function said({ problems }: Outcome<ImportPreview>): unknown[][] {
  return problems.map(({ code, place: { sheet, row, field }, value }) => {
    return [code, sheet ?? row, field ?? value].filter((part) => part != null);
  });
}

const names = ["municipality", "country", "year", "version", "population", "total"];
const header = names.join(";");
const ålesund = "Ålesund;NO;2019;2.1;8070;332,5";
const expected = ["Ålesund", 2019, 8070, 332.5];
const row: RawCell[] = ["Ålesund", "NO", 2019, "2.1", 8070, 332.5];

describe("text whose header is not its first row", () => {
  const quoted = (line: string) => `"${line.replaceAll(";", '";"')}"`;

  test.each<[what: string, text: string, said: unknown[][]]>([
    ["what separates the cells", `sep=;\n${header}\n${ålesund}\n`, []],
    ["the same in quotes", `"sep=;"\r\n${header}\r\n${ålesund}\r\n`, []],
    ["the same, saved again", `"sep=;";;;;;\n${header}\n${ålesund}\n`, []],
    ["another separator", `sep=|\n${header}\n${ålesund}\n`.replaceAll(";", "|"), []],
    ["the wrong separator", `sep=,\n${header}\n${ålesund}\n`, []],
    ["blank rows", `\n;;;\n${header}\n${ålesund}\n`, []],
    ["a blank column", `;${header}\n;${ålesund}\n`, []],
    ["a title", `Kommunekompasset – resultater\n\n${header}\n${ålesund}\n`, [["headerRow", 3]]],
    ["a title with commas", `A, b, c, d, e\n${header}\n${ålesund}\n`, [["headerRow", 2]]],
    [
      "a title, and quotes with semicolons",
      `"Kommunekompasset; ""alle"" resultater"\r\n\r\n${quoted(header)}\r\n${quoted(ålesund)}\r\n`,
      [["headerRow", 3]],
    ],
    ["groups of columns", `;;Måling;;;\n${header}\n${ålesund}\n`, [["headerRow", 2]]],
  ])("%s", (_, text, notes) => {
    const found = preview(text);
    expect([fresh(found), said(found)]).toEqual([[expected], notes]);
    expect(found.ok && found.value.faulty).toBe(0);
  });

  test("rows are numbered as in the file", () => {
    const found = preview(`sep=;\nTittel\n\n${header}\n${ålesund}\nBø;NO;1066;2.1;;300\n`);
    expect(said(found)).toEqual([
      ["headerRow", 4],
      ["outOfRange", 6, "year"],
    ]);
    expect(found.ok && found.value.faulty).toBe(1);
  });

  test("of two rows that may be the header the first is taken, and said", () => {
    const other = [...names].reverse().join(";");
    const found = preview(`${header}\n${ålesund}\n${other}\n`);
    expect(fresh(found)).toEqual([expected]);
    expect(found.problems[0]).toMatchObject({
      code: "headerTaken",
      place: { row: 1 },
      params: { other: 3 },
    });
  });

  test.each([
    ["quotes and semicolons", '"id";"navn"\r\n"0301";"Oslo"\r\n'],
    ["commas", "id,navn\n0301,Oslo\n"],
    ["one known name", "navn;total\nOslo;300\n"],
    ["a header too far down", `${"x\n".repeat(60)}${header}\n${ålesund}\n`],
  ])("that no row has the names is one fault, with what is needed: %s", (_, text) => {
    expect(preview(text)).toMatchObject({
      ok: false,
      problems: [
        {
          code: "headerMissing",
          place: { row: 1 },
          params: { columns: "municipality, country, year, version, total" },
        },
      ],
    });
  });

  test("quotes that do not match are one fault, where they begin", () => {
    const open = `${header}\n${ålesund}\n"Bø";NO;2019;2.1;;"300\n"A" b;"c" d\n`;
    expect(said(preview(open))).toEqual([["csvQuotes", 3]]);
  });
});

describe("rows that are none", () => {
  test.each<[what: string, line: string]>([
    ["a footnote", "Kilde: KS, 2019"],
    ["a footnote with separators", "* foreløpige tall;;;;;"],
    ["a footnote further right", ";;;;;* foreløpig"],
    ["a sum", "Sum;;;;;332,5"],
    ["an average", "Gjennomsnitt;;;;8070;332,5"],
    ["a total", "I alt;;;;8070;332,5"],
    ["the header again", header],
    ["the header again, in another language", "Kommune;Land;År;Versjon;Innbyggere;I alt"],
  ])("%s is named and skipped", (_, line) => {
    const found = preview(`${header}\n${ålesund}\n${line}\n`);
    expect(fresh(found)).toEqual([expected]);
    expect(found.problems).toMatchObject([{ code: "rowSetAside", place: { row: 3 } }]);
    expect(found.ok && found.value.faulty).toBe(0);
  });

  test("a measurement with most of it missing is one fault", () => {
    const found = preview(`${header}\n${ålesund}\nBø;;;;2300;300\n`);
    expect(found.problems).toMatchObject([
      {
        code: "rowIncomplete",
        place: { row: 3 },
        value: "Bø",
        params: { columns: "country, year, version" },
      },
    ]);
    expect(found.ok && found.value.faulty).toBe(1);
  });
});

describe("what programs leave at the ends, and how they write letters", () => {
  const text = `${header}\n${ålesund}\n`;
  const utf16 = Buffer.from(text, "utf16le");

  test.each<[string, Uint8Array]>([
    ["Ctrl-Z", utf8(`${text}\u001A`)],
    ["NULs", utf8(`${text}${"\u0000".repeat(300)}`)],
    ["both, after a line", utf8(`${text.trim()}\u001A\u0000`)],
    ["UTF-16 without a mark", Uint8Array.from(utf16)],
    ["UTF-16 without a mark, the other way", Uint8Array.from(Buffer.from(utf16).swap16())],
    ["UTF-16 without a mark, with a dash", Uint8Array.from(Buffer.from(`–\n${text}`, "utf16le"))],
  ])("%s", (_, bytes) => {
    const found = preview(bytes);
    expect([fresh(found), said(found).filter(([code]) => code !== "headerRow")]).toEqual([
      [expected],
      [],
    ]);
  });
});

describe("numbers as people write them", () => {
  test.each<[string, number]>([
    ["8 070", 8070],
    ["8\u00A0070", 8070],
    ["8\u202F070", 8070],
    ["8.070", 8070],
    ["8,070", 8070],
    ["8.000", 8000],
    ["12,000", 12_000],
    ["1.234.567", 1_234_567],
    ["8070,0", 8070],
    ["8'070", 8070],
  ])("the population %s", (text, population) => {
    const found = preview(`${header}\nÅlesund;NO;2019;2.1;${text};332,5\n`);
    expect([fresh(found), found.problems]).toEqual([[["Ålesund", 2019, population, 332.5]], []]);
  });

  test.each(["8.07", "8 07", "2026-05-03", "−8070"])("the population %s is named", (text) => {
    const found = preview(`${header}\nÅlesund;NO;2019;2.1;${text};332,5\n`);
    expect(fresh(found)).toEqual([]);
    expect(found.problems).toMatchObject([{ place: { row: 2, field: "population" } }]);
  });

  test.each([
    ["2019-12-31", 2019],
    ["31.12.2019", 2019],
    ["12/31/2019", 2019],
    ["2019.0", 2019],
    ["2 019", 2019],
  ])("the year %s", (text, year) => {
    const found = preview(`${header}\nÅlesund;NO;${text};2.1;8070;332,5\n`);
    expect([fresh(found), found.problems]).toEqual([[["Ålesund", year, 8070, 332.5]], []]);
  });

  test.each<[string, string]>([
    ["3.mai", "dateForNumber"],
    ["2026-05-03", "dateForNumber"],
    ["−5", "outOfRange"],
    ["1.234.567", "outOfRange"],
  ])("the total %s is named", (text, code) => {
    const found = preview(`${header}\nÅlesund;NO;2019;2.1;8070;${text}\n`);
    expect(said(found)).toEqual([[code, 2, "total"]]);
  });
});

describe("sheets of other workbooks", () => {
  /** A workbook of these sheets, each with its name and part; "chart" stands for a chart sheet. */
  function sheetsXlsx(...sheets: readonly (readonly [string, string])[]): Uint8Array {
    const parts = sheets.map(
      ([, data], at) => [`xl/worksheets/ark${at}.xml`, worksheet(data)] as const,
    );
    const links = sheets.map(([, data], at) => {
      const type = data === "chart" ? "chartsheet" : "worksheet";
      return [`rId${at}`, type, `worksheets/ark${at}.xml`] as const;
    });
    const entries = sheets.map(
      ([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at}"/>`,
    );
    return handmadeXlsx("", {
      ...Object.fromEntries(parts),
      "xl/workbook.xml": workbook(entries.join("")),
      "xl/_rels/workbook.xml.rels": relations(...links),
    });
  }
  const data = sheetData([names, row]);
  const readme = sheetData([["Dette er en eksport. Se neste ark."]]);

  test("title rows, blank first columns and blank rows", () => {
    const table = [["Kommunekompasset – resultater"], [], [null, ...names], [null, ...row]];
    const found = preview(tableXlsx(table));
    expect([fresh(found), said(found)]).toEqual([[expected], [["headerRow", "Ark1"]]]);
  });

  test("the sheet with the table is read, not the one before it, and is named", () => {
    const found = preview(sheetsXlsx(["Les meg", readme], ["Data", data]));
    expect(fresh(found)).toEqual([expected]);
    expect(found.problems).toMatchObject([
      { code: "sheetRead", place: { sheet: "Data" }, value: "Data", params: { others: "Les meg" } },
    ]);
  });

  test("chart sheets and empty sheets are no sheets", () => {
    const found = preview(sheetsXlsx(["Diagram", "chart"], ["Tomt", ""], ["Data", data]));
    expect([fresh(found), found.problems]).toEqual([[expected], []]);
  });

  test("a fault names its sheet", () => {
    const bad = sheetData([names, ["Bø", "NO", 1066, "2.1", null, 300]]);
    const found = preview(sheetsXlsx(["Les meg", readme], ["Data", bad]));
    expect(said(found)).toEqual([
      ["sheetRead", "Data", "Data"],
      ["outOfRange", "Data", "year"],
    ]);
  });

  test("cells far apart cost nothing, and a sheet too wide is named", () => {
    const far = `${data}<row r="1048576"><c r="A1048576" t="str"><v>Kilde: KS</v></c></row>`;
    expect(fresh(preview(sheetsXlsx(["Data", far])))).toEqual([expected]);
    const wide = `${data}<row r="9"><c r="XFD9"><v>1</v></c></row>`;
    expect(preview(sheetsXlsx(["Data", wide]))).toMatchObject({
      ok: false,
      problems: [{ code: "tableTooLarge", place: { sheet: "Data" } }],
    });
  });

  test("formulas that were not computed are one fault, unless nobody needs them", () => {
    const formula = (address: string) => `<c r="${address}"><f>1+1</f></c>`;
    const uncomputed = `${data}<row r="3">${formula("E3")}${formula("F3")}</row>`;
    expect(preview(sheetsXlsx(["Data", uncomputed])).problems).toMatchObject([
      { code: "tableNotComputed", place: { sheet: "Data", cell: "E3" }, params: { count: 2 } },
    ]);
    const beside = data.replace("</row>", `${formula("H1")}</row>`);
    expect(fresh(preview(sheetsXlsx(["Data", beside])))).toEqual([expected]);
  });
});
