import { formatNumber } from "../../i18n/formatNumber";
import type { Agreement } from "../../model/agreement";
import type { Texts } from "./useTexts";

/** How far evaluators agree, in two sentences: on levels, and on questions. */
export function agreementLines(
  { all, counts }: Pick<Agreement, "all" | "counts">,
  { t, share, language }: Texts,
): string[] {
  const none = t("agreement.none");
  return [
    t("agreement.summary", {
      identical: all.identical === null ? none : share(all.identical),
      withinOne: all.withinOne === null ? none : share(all.withinOne),
      alpha: all.alpha === null ? none : formatNumber(all.alpha, language, 3),
      word: all.word === null ? none : t(`agreement.word.${all.word}`),
    }),
    t("agreement.counts", { ...counts }),
  ];
}
