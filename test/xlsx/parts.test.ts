import { Tally } from "../../src/xlsx/reader/tally";
import { XmlReader } from "../../src/xlsx/reader/xmlReader";
import { partOf, partsOf, renderSample } from "./sampleFile";

/** Names of the elements right below a part's root. */
function childNames(xml: string): string[] {
  const reader = new XmlReader(xml, new Tally());
  const names: string[] = [];
  let depth = 0;
  while (reader.next()) {
    if (reader.isStart && depth === 1) names.push(reader.name);
    depth += reader.isStart ? 1 : -1;
  }
  return names;
}

const sheetPart = (number: number): string =>
  partOf(renderSample(), `xl/worksheets/sheet${number}.xml`);

describe("the parts", () => {
  test("are without booleans in words", () => {
    for (const [path, xml] of partsOf(renderSample())) {
      expect({ path, words: /<[^>]*="(true|false)"/.exec(xml)?.[0] }).toEqual({ path });
    }
  });

  test("the workbook has its names before the calculation, which runs on opening", () => {
    const xml = partOf(renderSample(), "xl/workbook.xml");
    expect(childNames(xml).slice(-2)).toEqual(["definedNames", "calcPr"]);
    expect(xml).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    expect(xml).not.toContain("filterPrivacy");
  });

  test("properties are the plan's, with a language and no time of day", () => {
    const file = renderSample();
    const core = partOf(file, "docProps/core.xml");
    expect(core).toContain("<dc:title>Møre &amp; Romsdal 2019</dc:title>");
    expect(core).toContain("<dc:language>nb-NO</dc:language>");
    expect(core.match(/2020-01-01T00:00:00Z/g)).toHaveLength(2);
    expect(partOf(file, "docProps/app.xml")).toContain("<Application>Kompassbok</Application>");
  });

  test("a theme of our own has the font of charts, so that no program takes its own", () => {
    const file = renderSample();
    const theme = partOf(file, "xl/theme/theme1.xml");
    expect(theme.match(/<a:latin typeface="Calibri"\/>/g)).toHaveLength(2);
    expect(theme).toContain('<a:accent1><a:srgbClr val="1F3864"/></a:accent1>');
    expect(partOf(file, "xl/_rels/workbook.xml.rels")).toContain('Target="theme/theme1.xml"');
  });

  test("styles have Calibri 10 as their default, and fonts in the schema's order", () => {
    const xml = partOf(renderSample(), "xl/styles.xml");
    const first = /<font>(.*?)<\/font>/.exec(xml)?.[1] ?? "";
    expect(childNames(`<font>${first}</font>`)).toEqual(["sz", "name", "family"]);
    expect(first).toContain('<sz val="10"/>');
    expect(first).toContain('<name val="Calibri"/>');
  });
});

describe("a sheet", () => {
  test("lets growing rows grow, and keeps the others", () => {
    const xml = sheetPart(2);
    expect(xml).toContain('<row r="6" ht="27">');
    expect(xml).toContain('<row r="7" ht="14" customHeight="1">');
    expect(xml).toContain('<row r="4" ht="20" customHeight="1"/>');
  });

  test("says which cells it uses, and keeps rows and columns in view", () => {
    const xml = sheetPart(2);
    expect(xml).toContain('<dimension ref="A5:F13"/>');
    expect(xml).toMatch(/<pane [^>]*topLeftCell="B6" activePane="bottomRight" state="frozen"/);
    expect(xml).toContain('showGridLines="0"');
    expect(xml).toContain('<tabColor rgb="FFC9822B"/>');
  });

  test("is protected without a password, and leaves what people need", () => {
    const protection = /<sheetProtection [^>]*>/.exec(sheetPart(2))?.[0] ?? "";
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/password|hash|algorithm/i);
    // What is not named is forbidden (cells, inserting, deleting, sorting) or allowed (objects,
    // scenarios, selecting) by default: ECMA-376 part 1, 18.3.1.85.
    const named = [...protection.matchAll(/(\w+)="0"/g)].map(([, act]) => act);
    expect(named).toEqual(["formatColumns", "formatRows", "autoFilter"]);
    expect(protection.match(/="1"/g)).toHaveLength(1);
    expect(sheetPart(3)).not.toContain("sheetProtection");
  });

  test("checks inputs as planned", () => {
    const xml = sheetPart(2);
    const rules = xml.slice(xml.indexOf("<dataValidations"), xml.indexOf("</dataValidations>"));
    expect(rules).toContain("<formula1>Beregning!$A$1:$A$5</formula1>");
    expect(rules).toContain("<formula1>Kompass.Levels</formula1>");
    expect(rules).toContain('<formula2>IF($B6&lt;3,1,LEN("&lt;&amp;&gt;"))</formula2>');
    expect(rules.match(/allowBlank="1"/g)).toHaveLength(6);
    expect(rules.match(/showErrorMessage="1"/g)).toHaveLength(6);
    expect(rules.match(/showInputMessage="1"/g)).toHaveLength(1);
    expect(rules).not.toContain("showDropDown");
  });

  test("highlights in the plan's order", () => {
    const xml = sheetPart(2);
    const priorities = [...xml.matchAll(/dxfId="(\d)" priority="(\d)"/g)].map((match) => match[0]);
    expect(priorities).toEqual(['dxfId="0" priority="1"', 'dxfId="1" priority="2"']);
  });

  test("lets Excel mark no number that is text on purpose, and every other", () => {
    const ignored = '<ignoredErrors><ignoredError sqref="A6:A13 D6:D13" numberStoredAsText="1"/>';
    expect(sheetPart(2)).toContain(ignored);
    expect(sheetPart(3)).not.toContain("ignoredErrors");
  });

  test("prints on A4, one page wide", () => {
    const xml = sheetPart(1);
    expect(xml).toMatch(
      /<pageSetup (?=.*fitToHeight="0")(?=.*orientation="portrait")[^>]*paperSize="9"/,
    );
    expect(xml).toContain(
      "<oddFooter>&amp;LMøre &amp;&amp; Romsdal 2019&amp;CR&amp;&amp;D, A&amp;&amp;P &amp;&amp;Plan&amp;RSide &amp;P av &amp;N</oddFooter>",
    );
    expect(xml).toContain('<brk id="19"');
    expect(xml).toContain('<brk id="59"');
    expect(partOf(renderSample(), "xl/workbook.xml")).toContain("!$5:$5</definedName>");
  });

  test("has tables whose columns are named like their headers", () => {
    const file = renderSample();
    const questions = partOf(file, "xl/tables/table1.xml");
    expect(questions).toContain('ref="A5:F13"');
    expect(questions).toContain("<autoFilter");
    expect(questions).toContain('name="Comment_x000a_(free)"');
    expect(partOf(file, "xl/tables/table2.xml")).not.toContain("autoFilter");
  });
});

describe("a chart", () => {
  const chartPart = (number: number): string =>
    partOf(renderSample(), `xl/charts/chart${number}.xml`);

  test("names its series by reference, and brings the cells' values along", () => {
    const xml = chartPart(1);
    expect(xml).toContain("<c:f>Beregning!$F$1</c:f>");
    expect(xml).toContain("<c:f>Beregning!$E$2:$E$9</c:f>");
    expect(xml).toContain('<c:pt idx="7"><c:v>80</c:v></c:pt>');
    expect(xml).toContain("<c:formatCode>0.0</c:formatCode>");
  });

  test("leaves a gap where a cell has #N/A", () => {
    const xml = chartPart(4);
    const last = xml.slice(xml.lastIndexOf("<c:numCache>"));
    expect(last.match(/<c:pt /g)).toHaveLength(1);
    expect(last).toContain('<c:ptCount val="8"/><c:pt idx="4"><c:v>50</c:v></c:pt>');
    expect(xml).toContain('<c:dispBlanksAs val="span"/>');
    expect(chartPart(1)).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test("of bars has its first row on top and its numbers below", () => {
    const xml = chartPart(1);
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
    expect(xml).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/);
    expect(xml).toContain('<c:showVal val="1"/>');
  });

  test("has the plan's colours and dashes, in a radar too", () => {
    const xml = chartPart(2);
    expect(xml).toContain("<c:radarChart>");
    expect(xml).toMatch(/<a:ln w="28575"><a:solidFill><a:srgbClr val="C9822B"\/>.*?dash"/);
    expect(xml).not.toContain("<c:showVal");
  });

  test("of lines says that its series have markers", () => {
    expect(chartPart(4)).toContain('</c:ser><c:marker val="1"/><c:axId');
    expect(chartPart(1)).not.toContain("<c:marker ");
  });

  test("has axis limits, overlap and gap as planned", () => {
    expect(chartPart(1)).toContain('<c:max val="100"/><c:min val="0"/>');
    const columns = chartPart(3);
    expect(columns).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
    expect(columns).not.toContain("<c:max ");
    expect(chartPart(4)).not.toContain("<c:min ");
  });

  test("stands at its cell with a size of its own and words for who cannot see it", () => {
    const xml = partOf(renderSample(), "xl/drawings/drawing1.xml");
    expect(xml).toContain("<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>19</xdr:row>");
    expect(xml).toContain('<xdr:ext cx="4572000" cy="3048000"/>');
    expect(xml).toContain('descr="Åtte &quot;områder&quot; &amp; deres poeng"');
    expect(xml.match(/<xdr:oneCellAnchor>/g)).toHaveLength(4);
  });
});
