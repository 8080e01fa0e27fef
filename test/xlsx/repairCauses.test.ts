import { strToU8, unzipSync, zipSync } from "fflate";
import { repairCauses, repairsOf } from "./judges/repairCauses";
import { writtenFile } from "./judges/writtenFile";
import { partOf, renderSample } from "./sampleFile";

type Change = readonly [path: string, from: string | RegExp, to: string];

const sheet = "xl/worksheets/sheet2.xml";
const front = "xl/worksheets/sheet1.xml";
const table = "xl/tables/table1.xml";
const book = "xl/workbook.xml";
const chart = "xl/charts/chart1.xml";
const drawing = "xl/drawings/drawing1.xml";
const styles = "xl/styles.xml";
const strings = "xl/sharedStrings.xml";
const long = (length: number): string => "a".repeat(length);
const rule = "<formula1>Kompass.Levels</formula1>";
const formula = /<f t="shared" ref="E6:E13" si="0">[^<]*</;
const withFormula = (text: string): Change => [
  sheet,
  formula,
  `<f t="shared" ref="E6:E13" si="0">${text}<`,
];

/** One way or more to plant each cause into the sound sample. */
const planted: Readonly<Record<string, readonly Change[]>> = {
  "the list of types is not first": [],
  "a part has no type, or a type no part": [
    ["[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/, ""],
    ["[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml"],
  ],
  "a part is led to by none, or by what is not there": [
    ["xl/_rels/workbook.xml.rels", /<Relationship [^>]*styles.xml"\/>/, ""],
  ],
  "an id of a relation leads nowhere": [[drawing, 'r:id="rId2"', 'r:id="rId9"']],
  "an entry is packed otherwise than its entry says": [],
  "a defined name is none": [[book, 'name="Kompass.Weight"', 'name="AB12"']],
  "a defined name is there twice": [[book, 'name="Kompass.Weight"', 'name="kompass.LEVELS"']],
  "a defined name belongs to a sheet that is not there": [
    [book, 'POINTS" localSheetId="1"', 'POINTS" localSheetId="3"'],
  ],
  "a defined name leads to no cells, or not with $ and a sheet": [
    [book, "Beregning!$C$2<", "Beregning!C2<"],
    [book, "Beregning!$C$2<", "$C$2<"],
    [book, "Beregning!$C$2<", "#REF!<"],
    [book, "!$5:$5<", "!5:5<"],
  ],
  "a sheet's name is none": [
    [book, 'sheet name="Oversikt"', 'sheet name="history"'],
    [book, 'sheet name="Oversikt"', 'sheet name="BEREGNING"'],
    [book, 'sheet name="Oversikt"', `sheet name="${long(32)}"`],
  ],
  "a table's header is not its column's name": [
    [table, 'name="Points"', 'name="Poeng"'],
    [sheet, /<c r="E5" [^/]*\/v><\/c>/, '<c r="E5" s="3"><v>7</v></c>'],
  ],
  "two columns of a table have the same name": [[table, 'name="Points"', 'name="LEVEL"']],
  "a line feed in a column's name is not escaped": [[table, "_x000a_", "&#10;"]],
  "a table's range, filter or columns do not agree": [
    [table, 'ref="A5:F13" totals', 'ref="A5:E13" totals'],
    [table, '<autoFilter ref="A5:F13"', '<autoFilter ref="A5:F12"'],
    [table, 'count="6"', 'count="5"'],
  ],
  "tables overlap": [],
  "a table's id or name is not its own": [
    [table, 'id="1"', 'id="2"'],
    [table, ' name="Kompass_Questions"', ' name="a b"'],
    [table, /Kompass_Questions/g, "Kompass.Levels"],
  ],
  "a rule's text or formula is too long": [
    [sheet, 'errorTitle="Tekst"', `errorTitle="${long(33)}"`],
    [sheet, 'error="For lang"', `error="${long(225)}"`],
    [sheet, rule, `<formula1>${long(256)}</formula1>`],
  ],
  "a rule's list is written out": [[sheet, rule, '<formula1>"a,b"</formula1>']],
  "rules overlap, or are not counted": [
    [sheet, 'sqref="C6:C13"', 'sqref="B6:C13"'],
    [sheet, '<dataValidations count="6"', '<dataValidations count="5"'],
  ],
  "a highlight's look or rank is not its own": [
    [sheet, 'priority="2"', 'priority="1"'],
    [sheet, 'dxfId="1"', 'dxfId="2"'],
  ],
  "a highlight's formula is too long": [
    [sheet, /(<cfRule [^>]*><formula>)[^<]*/, `$1A1=${long(253)}`],
  ],
  "rows or cells are not in order, or there twice": [
    [sheet, 'r="B6"', 'r="A6"'],
    [sheet, '<row r="7"', '<row r="6"'],
  ],
  "the dimension is not that of the cells": [[sheet, "A5:F13", "A5:F14"]],
  "a cell's type and content do not agree": [
    [sheet, '<c r="A6" s="4" t="s"><v>22</v>', '<c r="A6" s="4" t="s"><v>999</v>'],
    [sheet, '<c r="A6" s="4" t="s"><v>22</v>', '<c r="A6" s="4" t="str"><v>a</v>'],
    [sheet, '<f t="shared" si="0"/><v>20</v>', '<f t="shared" si="0"/>'],
    [sheet, '<f t="shared" si="0"/><v>20</v>', '<f t="shared" si="0"/><v>20,5</v>'],
  ],
  "a cell has a style that is not there": [[sheet, 's="8"', 's="9"']],
  "blanks and line feeds at a text's ends are not kept": [
    [strings, '<t xml:space="preserve">  spaces', "<t>  spaces"],
  ],
  "a text has a bare carriage return": [[strings, "<t>Direct", "<t>Direct&#13;"]],
  "shared texts are there twice, too long or not counted": [
    [strings, "<t>Direct</t>", "<t>Level</t>"],
    [strings, / count="\d+"/, ' count="1"'],
    [strings, "<t>Direct</t>", `<t>${long(32_768)}</t>`],
  ],
  "shared formulas are not shared as Excel does it": [
    [sheet, 'ref="E6:E13"', 'ref="E7:E13"'],
    [sheet, 'ref="E6:E13"', 'ref="E6:E12"'],
    withFormula("Beregning!A1"),
  ],
  "a formula is beyond Excel's limits": [
    withFormula(`1+${"1".repeat(8191)}`),
    withFormula(`B6&amp;"${long(256)}"`),
    withFormula("(".repeat(65) + "1" + ")".repeat(65)),
  ],
  "parentheses or quotation marks do not match": [
    withFormula("SUM(B6"),
    withFormula('B6&amp;"a'),
    withFormula("'Beregning!A1"),
  ],
  "a formula has an array, a structured reference or a function of a later Excel": [
    withFormula("SUM({1,2})"),
    withFormula("SUM(Kompass_Questions[Points])"),
    withFormula("CONCAT(B6)"),
    withFormula("@B6"),
  ],
  "a formula leads to a sheet that is not there, or whose name needs apostrophes": [
    withFormula("Calculation!A1"),
    withFormula("'Ark 1'!A1"),
    [book, 'sheet name="Beregning"', 'sheet name="TRUE"'],
  ],
  "a formula uses a name that is not defined": [withFormula("Kompass.Weights")],
  "a formula names a sheet by a text that Excel takes for an escape": [
    [book, 'sheet name="Oversikt"', 'sheet name="A _x005F_x0041_ B"'],
  ],
  "a sheet's elements are not in the schema's order": [
    [sheet, /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, "$2$1"],
  ],
  "columns overlap or are too wide, rows too high": [
    [sheet, 'width="40"', 'width="256"'],
    [sheet, "<cols>", '<cols><col min="2" max="4" width="9"/>'],
    [sheet, 'ht="27"', 'ht="410"'],
  ],
  "rows have no default height": [[sheet, / defaultRowHeight="15"/, ""]],
  "a footer is too long, or has a code that is none": [
    [front, "Side &amp;P", "Side &amp;D"],
    [front, "<oddFooter>", `<oddFooter>${long(250)}`],
  ],
  "a pane's parts do not agree": [[sheet, 'topLeftCell="B6"', 'topLeftCell="A6"']],
  "the styles point to what is not there": [
    [styles, 'fontId="4"', 'fontId="5"'],
    [styles, '<fills count="4"', '<fills count="3"'],
    [styles, 'numFmtId="164" formatCode', 'numFmtId="99" formatCode'],
    [styles, "gray125", "solid"],
  ],
  "a chart's axes do not find each other": [
    [chart, '<c:crossAx val="1001"/>', '<c:crossAx val="1002"/>'],
    [chart, '<c:axId val="1002"/></c:barChart>', '<c:axId val="1003"/></c:barChart>'],
  ],
  "a chart's cache is not what its cells show": [
    [chart, "<c:v>Egen</c:v>", "<c:v>Andre</c:v>"],
    [chart, '<c:ptCount val="8"/>', '<c:ptCount val="9"/>'],
    [chart, "Beregning!$F$1<", "Beregning!#REF!<"],
  ],
  "a chart's labels are where its kind has none": [[chart, 'Pos val="outEnd"', 'Pos val="t"']],
  "a chart has an extension that is not Office's own for gaps": [
    [chart, "c16r3:dispNaAsBlank", "c16r3:dispNaAsZero"],
    [chart, "{56B9EC1D", "{56B9EC1E"],
  ],
  "series are not numbered": [[chart, '<c:order val="1"/>', '<c:order val="0"/>']],
  "a drawing's frame lacks a name, a place or its chart": [
    [drawing, 'name="profile"', 'name="bars"'],
    [drawing, "<xdr:clientData/>", ""],
    [drawing, 'uri="http:', 'uri="https:'],
  ],
};

function withPart(file: Uint8Array, [path, from, to]: Change): Uint8Array {
  const before = partOf(file, path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  return zipSync({ ...unzipSync(file), [path]: strToU8(after) });
}

test("a sound file has none", () => {
  expect(repairsOf(renderSample())).toEqual({});
});

describe("each cause is found where it is planted", () => {
  test.each(
    Object.entries(planted).flatMap(([cause, changes]) =>
      changes.map((change, at) => ({ cause, change, at })),
    ),
  )("$cause ($at)", ({ cause, change }) => {
    const found = repairCauses[cause]?.(writtenFile(withPart(renderSample(), change)));
    expect(found).not.toEqual([]);
    expect(found).not.toBeUndefined();
  });

  test("tables overlap", () => {
    const file = withPart(withPart(renderSample(), [table, / ref="A5:F13"/g, ' ref="E1:H9"']), [
      "xl/worksheets/_rels/sheet3.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId2" Type="t" Target="../tables/table1.xml"/></Relationships>',
    ]);
    const both = withPart(file, [
      "xl/worksheets/sheet3.xml",
      "</tableParts>",
      '<tablePart r:id="rId2"/></tableParts>',
    ]);
    expect(repairCauses["tables overlap"]?.(writtenFile(both))).toHaveLength(1);
  });

  test("the order of the package, and how it is packed", () => {
    const { "[Content_Types].xml": types, ...others } = unzipSync(renderSample());
    const late = zipSync({ ...others, "[Content_Types].xml": types ?? new Uint8Array() });
    expect(Object.keys(repairsOf(late))).toContain("the list of types is not first");
    const flagged = renderSample().slice();
    flagged[6] = 8;
    expect(Object.keys(repairsOf(flagged))).toContain(
      "an entry is packed otherwise than its entry says",
    );
  });

  test("and none is forgotten", () => {
    expect(Object.keys(planted).sort()).toEqual(Object.keys(repairCauses).sort());
  });
});
