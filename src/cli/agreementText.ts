import type { Agreed } from "../app/agreeing/agree";
import { formatNumber, formatShare } from "../i18n/formatNumber";
import { terminalTranslator } from "../i18n/terminalTranslator";
import type { AgreementFigures, QuestionAgreement } from "../model/agreement";
import { allQuestions } from "../model/catalogue";
import type { Language } from "../model/language";
import { printable, printableJson } from "../model/printable";
import { dimensions } from "../model/profile";
import { textColumns } from "./textColumns";

/** The agreement as JSON, with the names of the evaluators in the order of the states. */
export function agreementJson({ inputs, agreement }: Agreed): string {
  const { evaluators } = inputs.agreement;
  return `${printableJson(JSON.stringify({ evaluators, ...agreement }, null, 2))}\n`;
}

const mostListed = 10;
const longestQuestion = 70;

/** The figures by dimension, and the questions with most points at stake. */
export function agreementTable({ inputs, agreement }: Agreed, language: Language): string {
  const t = terminalTranslator(language);
  const { municipality, round } = inputs;
  const { all, counts, dimensions: each } = agreement;
  const none = t("agreement.none");
  const share = (part: number | null) => (part === null ? none : formatShare(part, language));
  const alphaOf = ({ alpha }: AgreementFigures) =>
    alpha === null ? none : formatNumber(alpha, language, 3);
  const wordOf = ({ word }: AgreementFigures) =>
    word === null ? none : t(`agreement.word.${word}`);
  const line = (label: string, figures: AgreementFigures): string[] => [
    label,
    formatNumber(figures.units, language),
    share(figures.identical),
    share(figures.withinOne),
    alphaOf(figures),
    wordOf(figures),
  ];
  const headers = ["dimension", "units", "identical", "withinOne", "alpha", "word"] as const;
  const figures = [
    headers.map((header) => t(`agreement.figures.${header}`)),
    line(t("agreement.figures.all"), all),
    ...dimensions.map((dimension) => line(t(`question.${dimension}`), each[dimension])),
  ];
  const evaluators = inputs.agreement.evaluators.join(" · ");
  const { name } = municipality;
  return [
    printable(t("terminal.agreement", { evaluators, municipality: name, year: round.year })),
    "",
    ...textColumns(figures, new Set([1, 2, 3, 4])),
    "",
    t("agreement.counts", { ...counts }),
    ...mostAtStake({ inputs, agreement }, language),
    "",
  ].join("\n");
}

function mostAtStake(
  { inputs, agreement }: Pick<Agreed, "inputs" | "agreement">,
  language: Language,
): string[] {
  const t = terminalTranslator(language);
  const texts = new Map(allQuestions(inputs.catalogue).map(({ id, text }) => [id, text]));
  const listed = agreement.questions.filter(({ isSame }) => !isSame).slice(0, mostListed);
  if (listed.length === 0) return [];
  const apart = (question: QuestionAgreement): string =>
    question.apart === null || question.apart === 0
      ? t("agreement.other")
      : t("terminal.levelsApart", { count: question.apart });
  const rows = listed.map((question) => [
    question.id,
    question.stake === null ? "" : formatNumber(question.stake, language, 2),
    apart(question),
    shorten(texts.get(question.id) ?? ""),
  ]);
  const headers = ["", t("terminal.stake"), t("terminal.apart"), t("terminal.question")];
  return ["", t("terminal.mostAtStake"), ...textColumns([headers, ...rows], new Set([1]))];
}

function shorten(text: string): string {
  return text.length <= longestQuestion ? text : `${text.slice(0, longestQuestion - 1)}…`;
}
