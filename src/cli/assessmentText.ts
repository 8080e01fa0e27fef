import type { Scored } from "../app/answers/score";
import { formatShare } from "../i18n/formatNumber";
import { formatPlace, formatProblem } from "../i18n/formatProblem";
import { terminalTranslator } from "../i18n/terminalTranslator";
import type { Summary } from "../model/assessment";
import type { Language } from "../model/language";
import { printable, printableJson } from "../model/printable";
import { textColumns } from "./textColumns";

/** The phase and the assessment as JSON, with a message for every problem. */
export function assessmentJson({ assessment, phase }: Scored, language: Language): string {
  const t = terminalTranslator(language);
  const problems = assessment.problems.map((found) => ({
    code: found.code,
    place: formatPlace(found.place, t),
    value: found.value,
    message: formatProblem({ ...found, place: {} }, t),
  }));
  return `${printableJson(JSON.stringify({ phase, ...assessment, problems }, null, 2))}\n`;
}

/** A table of areas with their criteria, and the total. */
export function assessmentTable(scored: Scored, language: Language): string {
  const t = terminalTranslator(language);
  const { assessment, catalogue, municipality, round, phase, label } = scored;
  const row = (id: string, name: string, part: Summary, decimals: number): string[] => [
    id,
    name,
    number(part.reported, decimals, language),
    number(part.cap, 0, language),
    part.share === null ? "" : formatShare(part.share, language),
    String(part.answered),
    t(`status.${part.status}`),
  ];
  const rows: string[][] = [
    [
      "",
      t("terminal.area"),
      t("terminal.reported"),
      t("terminal.cap"),
      t("terminal.share"),
      t("terminal.answered"),
      t("terminal.status"),
    ],
  ];
  const criteria = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion]));
  catalogue.areas.forEach((area, index) => {
    const result = assessment.areas[index];
    if (result) rows.push(row(area.id, area.name, result, 0));
    for (const { id, title } of area.criteria) {
      const criterion = criteria.get(id);
      if (criterion) rows.push(row("", `${id} ${title}`, criterion, 1));
    }
  });
  rows.push(row("", t("terminal.total"), assessment.total, 0));
  const { band } = assessment.total;
  // A workbook's year may be unreadable; a problem says so then.
  const heading = round.year > 0 ? `${municipality.name} ${round.year}` : municipality.name;
  return [
    printable(heading),
    ...(phase.phase === null
      ? []
      : [[t(`phase.${phase.phase}`), phase.date ?? ""].join(" ").trim()]),
    ...(label === "" ? [] : [printable(t("terminal.label", { label }))]),
    "",
    ...textColumns(rows, rightAligned),
    "",
    ...(band ? [t("total.band", { low: band[0], high: band[1] })] : []),
    "",
  ].join("\n");
}

const rightAligned: ReadonlySet<number> = new Set([2, 3, 4, 5]);

function number(value: number | null, decimals: number, language: Language): string {
  if (value === null) return "";
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 1),
  }).format(value);
}
