import fc from "fast-check";
import { checkDialect, functionRules, type FormulaErrorCode } from "../../src/workbook/dialect";
import { formula } from "./formula/arbitraryFormula";

const codes = (text: string): FormulaErrorCode[] => checkDialect(text).map(({ code }) => code);

test("every generated formula is of the dialect", () => {
  fc.assert(fc.property(formula, (text) => expect(checkDialect(text)).toEqual([])));
});

test("no function is newer than the dialect allows", () => {
  const refused = ["TEXT", "HYPERLINK", "LOOKUP", "XLOOKUP", "INDIRECT", "OFFSET", "NOW", "IFS"];
  expect(refused.filter((name) => functionRules.has(name))).toEqual([]);
});

test.each<[FormulaErrorCode, readonly string[]]>([
  ["matchType", ["MATCH(A1,B1:B9)", "MATCH(A1,B1:B9,1)", "MATCH(A1,B1:B9,)", "MATCH(A1,B1:B9,C1)"]],
  ["matchType", ["VLOOKUP(A1,B1:C9,2)", "VLOOKUP(A1,B1:C9,2,TRUE)", "VLOOKUP(A1,B1:C9,2,D1)"]],
  ["sumproduct", ["SUMPRODUCT(A1:A3)", "SUMPRODUCT((A1:A3=1))", "SUMPRODUCT((A1:A3=1)*1)"]],
  ["sumproduct", ["SUMPRODUCT(ISNUMBER(A1:A3)*B1:B3)", "SUMPRODUCT((A1:A3+1=2)*B1:B3)"]],
  ["sumproduct", ["SUMPRODUCT((LEN(A1:A3)=1)*B1:B3)", "SUMPRODUCT((A1:A3=1)+(B1:B3=1))"]],
  ["wildcard", ['COUNTIF(A1:A3,"*")', 'COUNTIFS(A1:A3,1,B1:B3,"a?")', 'SUMIF(A1:A3,"~")']],
  ["wildcard", ['SUMIFS(C1:C3,A1:A3,"a*"&B1)', 'AVERAGEIF(A1:A3,"a*")', 'MATCH("a*",A1:A3,0)']],
  [
    "decimalInText",
    ['COUNTIF(A1:A3,">33.3")', 'SUMIF(A1:A3,"<=0,5",B1:B3)', 'COUNTIF(A1:A3,".5")'],
  ],
  ["decimalInText", ['COUNTIFS(A1:A3,1,B1:B3,">"&33.3)', 'SUMIFS(C1:C3,A1:A3,">3."&B1)']],
  ["rangeAsValue", ["A1:A3", "A1:A3*2", "IF(A1:A3>1,1,0)", "-A1:A3", "A1:A3%", "ISNUMBER(A1:A3)"]],
  ["rangeAsValue", ["SUM(A1:A3*2)", "COUNTIF(A1:A3,B1:B3)", "ROW(A1:A3)", "INDEX(A1:B3,0,1)"]],
  ["rangeAsValue", ["MEDIAN(IF(A1>0,B1:B3,0))", "INDEX(A1:B3,,1)&C1", "MATCH(A1:A3,B1:B3,0)"]],
  ["nameAsValue", ["Kompass.Total", "IF(Kompass.Total=1,2,3)", "COUNTIF(A1:A3,Kompass.Total)"]],
  [
    "indexAsValue",
    ["INDEX(A1:A3,2)", "IF(INDEX(A1:A3,B1)=1,2,3)", "VLOOKUP(INDEX(A1:A3,2),B1:C3,2,FALSE)"],
  ],
  ["valueAsRange", ["COUNTIF(A1*2,1)", "RANK(A1,5)", "COUNTBLANK(IF(A1,B1,C1))", "ROW(1)"]],
])("%s", (code, texts) => {
  for (const text of texts) expect([text, new Set(codes(text))]).toEqual([text, new Set([code])]);
});

test.each([
  "SUMPRODUCT((A1:A3=B1)*(C1:C3>key!$B$2)*Kompass.Points)",
  'SUMPRODUCT((A1:A3<>"x")*(B1:B3=TRUE))',
  "MATCH(1,INDEX((A1:A3=B1)*(C1:C3=D1),0),0)",
  "SUM(INDEX(A1:C9,0,2))",
  "COUNTIF(INDEX(A1:C9,0,2),1)",
  'COUNTIF(A1:A3,SUBSTITUTE(B1,"*",""))',
  'IF(A1="*","~",IFERROR(1/0,"?"))',
  'SUMIF(Kompass.Levels,">="&D6,Kompass.Shares)',
  'COUNTIF(A1:A3,">33")',
  "COUNTIF(A1:A3,0.5)",
  "RANK(A1,A1:A3)",
  "VLOOKUP(A1,key!B1:C9,2,FALSE)",
])("%s is of the dialect", (text) => {
  expect(checkDialect(text)).toEqual([]);
});

test("every fault is named, in the order of the text, with its place", () => {
  expect(checkDialect('MATCH(A1,B1:B3)+COUNTIF(A1:A3*2,"*")')).toEqual([
    { code: "matchType", position: 0, detail: "MATCH(A1,B1:B3)" },
    { code: "rangeAsValue", position: 24, detail: "A1:A3" },
    { code: "valueAsRange", position: 29, detail: "A1:A3*2" },
    { code: "wildcard", position: 32, detail: '"*"' },
  ]);
  expect(checkDialect("SUM(A1,{1})")).toEqual([
    { code: "arrayConstant", position: 7, detail: "{" },
  ]);
});

test("only the whole idiom excuses a product of ranges", () => {
  const variants = ["MATCH(1,INDEX(P,0),1)", "MATCH(2,INDEX(P,0),0)", "MATCH(1,INDEX(P,1),0)"];
  const texts = [...variants, "INDEX(P,0)", "SUM(P)", "P"];
  for (const text of texts) {
    expect(codes(text.replace("P", "(A1:A3=1)*(B1:B3=2)"))).toContain("rangeAsValue");
  }
});
