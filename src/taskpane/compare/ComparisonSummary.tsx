import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookComparison } from "../../app/comparing/workbookComparison";
import { placeOfTotal } from "../../app/opening/places";
import type { StatisticPlaces } from "../../app/comparing/statisticPlaces";
import type { TotalResult } from "../../model/assessment";
import { fewestCompared, type Comparison, type ComparisonGroup } from "../../model/comparison";
import { useTexts, type Texts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { Notice } from "../shared/Notice";
import { useCompareStyles } from "./compareStyles";

interface ComparisonSummaryProps {
  readonly found: WorkbookComparison;
  readonly total: TotalResult;
  readonly group: ComparisonGroup;
  readonly places: StatisticPlaces;
}

/**
 * In words: which municipalities are compared, the own total with its band and rank, and what they
 * mean.
 */
export function ComparisonSummary(props: ComparisonSummaryProps): ReactElement {
  const { found, total, group, places } = props;
  const styles = useCompareStyles();
  const view = useViewStyles();
  const texts = useTexts();
  const { t, whole, points } = texts;
  const live = useLiveWorkbook();
  const { label } = live.read.inputs;
  const { own, shown, faulty, isFictional, hasOtherInstrument } = found;
  if (!shown) {
    return (
      <Notice tone="error">
        <p className={view.text}>{t("filter.fault")}</p>
      </Notice>
    );
  }
  const { comparison } = shown;
  const { n, ownDifference } = comparison.total;
  const { rank, isNoise } = comparison;
  return (
    <section className={view.section} aria-live="polite">
      <p className={view.text}>{basis(comparison, group, texts)}</p>
      {pooledSentences(comparison, texts).map((sentence) => (
        <Notice key={sentence} tone="warning">
          {sentence}
        </Notice>
      ))}
      {hasOtherInstrument && <Notice tone="info">{t("comparison.instruments")}</Notice>}
      {isFictional && <Notice tone="info">{t("pane.compare.fictional")}</Notice>}
      {faulty > 0 && <p className={view.quiet}>{t("pane.compare.faulty", { count: faulty })}</p>}
      {group === "population" && own.population === null && (
        <Notice tone="info">{t("pane.compare.noPopulation")}</Notice>
      )}
      {n < fewestCompared && (
        <Notice tone="info">
          <p className={view.text}>
            {t("pane.compare.few", { count: n, least: fewestCompared })} {t("pane.compare.more")}
          </p>
        </Notice>
      )}
      <h2 className={view.heading}>{t("pane.compare.own")}</h2>
      {label !== "" && <p className={view.quiet}>{label}</p>}
      <p className={view.text}>
        <span className={mergeClasses(styles.number, styles.isOwn)}>
          <CellLink place={placeOfTotal(live)}>
            {own.total === null ? "–" : whole(own.total)}
          </CellLink>{" "}
          {t("overview.of")} {whole(total.cap)}
        </span>
        {total.status !== "complete" && ` (${t(`status.${total.status}`)})`}
      </p>
      {total.band && (
        <p className={view.quiet}>
          {t("total.band", { low: whole(total.band[0]), high: whole(total.band[1]) })}
        </p>
      )}
      {rank !== null && (
        <p className={view.text}>
          <CellLink place={places(null, "rank")}>
            {t("pane.compare.rank", { rank, of: n + 1 })}
          </CellLink>{" "}
          {ownDifference !== null &&
            isNoise !== null &&
            t("pane.compare.difference", {
              points: signed(ownDifference, points),
              judgement: t(isNoise ? "pane.compare.noise" : "pane.compare.moreThanNoise"),
            })}
        </p>
      )}
    </section>
  );
}

function basis(comparison: Comparison, group: ComparisonGroup, { t }: Texts): string {
  const { country, version, group: name, from, to } = comparison.filter;
  const hasYears = from !== null || to !== null;
  return t("pane.compare.basis", {
    count: comparison.total.n,
    country: country === null ? t("filter.anyCountry") : t(`country.${country}`),
    version: version === null ? t("filter.anyVersion") : t("filter.ofVersion", { version }),
    group: name === null ? "" : t("filter.inGroup", { group: name }),
    size: group === "population" ? t("pane.compare.ofSize") : "",
    years: hasYears ? t("filter.inYears", { from: from ?? "", to: to ?? "" }) : "",
  });
}

/** Says which countries and versions are mixed. */
function pooledSentences({ pooled }: Comparison, { t }: Texts): string[] {
  const { countries, versions } = pooled;
  return [
    ...(versions.length > 0
      ? [t("pane.compare.pooledVersions", { list: versions.join(", ") })]
      : []),
    ...(countries.length > 0
      ? [
          t("pane.compare.pooledCountries", {
            list: countries.map((country) => t(`country.${country}`)).join(", "),
          }),
        ]
      : []),
  ];
}

/** Formats a difference with its sign. */
export function signed(value: number, format: (value: number) => string): string {
  return value > 0 ? `+${format(value)}` : format(value);
}
