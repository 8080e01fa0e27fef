import { useMemo } from "react";
import { formatNumber, formatShare, locales } from "../../i18n/formatNumber";
import { formatPlace, formatProblem } from "../../i18n/formatProblem";
import type { TranslatePane } from "../../i18n/paneTexts";
import type { Language } from "../../model/language";
import type { Place, Problem } from "../../model/problem";
import { usePane } from "./PaneContext";

export interface Texts {
  readonly language: Language;
  readonly t: TranslatePane;
  /** Points of a question or a criterion, with one decimal, as in the workbook. */
  readonly points: (value: number) => string;
  /** Points of an area or the total, without decimals. */
  readonly whole: (value: number) => string;
  /** A cap, with as many decimals as it has (at most two). */
  readonly cap: (value: number) => string;
  readonly share: (value: number) => string;
  readonly date: (value: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly place: (place: Place) => string;
}

/** Texts, and functions that format numbers, in the pane's language. */
export function useTexts(): Texts {
  const { language, t } = usePane();
  return useMemo(() => textsOf(language, t), [language, t]);
}

function textsOf(language: Language, t: TranslatePane): Texts {
  return {
    language,
    t,
    points: (value) => formatNumber(value, language, 1),
    whole: (value) => formatNumber(value, language),
    cap: (value) => formatNumber(value, language, 2),
    share: (value) => formatShare(value, language),
    date: (value) => formatDate(value, language),
    problem: (problem) => formatProblem(problem, t),
    place: (place) => formatPlace(place, t),
  };
}

/** Formats 2026-11-30 as people write it; returns anything else unchanged. */
function formatDate(date: string, language: Language): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const format = { timeZone: "UTC", dateStyle: "medium" } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(time);
}
