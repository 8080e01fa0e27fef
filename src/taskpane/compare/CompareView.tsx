import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { workbookComparison } from "../../app/comparing/workbookComparison";
import { measurementCells } from "../../app/measurements/tableMeasurements";
import { placeOfName } from "../../app/opening/places";
import { statisticPlaces } from "../../app/comparing/statisticPlaces";
import { catalogueCap } from "../../model/catalogue";
import type { ComparisonGroup } from "../../model/comparison";
import { CellLink } from "../shared/CellLink";
import { ChoiceFaults } from "../shared/ChoiceFaults";
import { ComparisonSummary } from "./ComparisonSummary";
import { DistributionSteps } from "./DistributionSteps";
import { FilterFields } from "./FilterFields";
import { OwnRounds } from "./OwnRounds";
import { RankingBars } from "./RankingBars";
import { SideBySide } from "./SideBySide";
import { StatisticsTable } from "./StatisticsTable";
import { TableRoom } from "./TableRoom";
import { fetched } from "../shared/fetched";
import { useFilter } from "./useFilter";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

const ImportMeasurements = fetched(
  async () => (await import("./ImportMeasurements")).ImportMeasurements,
  { isQuiet: true },
);

/** Compares the own result with others by the workbook's filter, and manages the measurements. */
export function CompareView({ year }: { readonly year: number }): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const { assessment } = useShown();
  const canWrite = useCanWrite();
  const { filter, problems, theirs, choose } = useFilter();
  const [group, setGroup] = useState<ComparisonGroup>("all");
  const { group: named, country, version, from, to } = filter;
  const found = useMemo(
    () => workbookComparison(live, assessment, { group: named, country, version, from, to }, group),
    [live, assessment, named, country, version, from, to, group],
  );
  const cells = useMemo(() => measurementCells(live), [live]);
  const places = useMemo(() => statisticPlaces(live, group), [live, group]);
  // Defers the long lists, so that the filter and its summary appear first, even initially.
  const shown = useDeferredValue(found.shown, null);
  const { catalogue } = live.read.inputs;
  const hasEnough = shown !== null && shown.ranking.bars.length > 0;
  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.compare.with")}</h2>
        <FilterFields
          filter={filter}
          found={found}
          group={group}
          isDisabled={!canWrite}
          onChoose={choose}
          onGroup={setGroup}
        />
        <p className={view.quiet}>
          {t("pane.compare.filterHint")}{" "}
          <CellLink place={placeOfName(live, "Filter.Group")}>{t("pane.showInExcel")}</CellLink>
        </p>
        <ChoiceFaults
          overtaken={theirs === null ? null : t("pane.compare.theirs", { theirs })}
          problems={problems}
        />
      </section>
      <ComparisonSummary found={found} total={assessment.total} group={group} places={places} />
      {hasEnough && (
        <>
          <section className={view.section}>
            <h2 className={view.heading}>{t("pane.compare.statistics")}</h2>
            <StatisticsTable
              areas={catalogue.areas}
              comparison={shown.comparison}
              places={places}
            />
          </section>
          <section className={view.section}>
            <h2 className={view.heading}>{t("pane.compare.ranking")}</h2>
            <RankingBars
              ranking={shown.ranking}
              averages={shown.comparison.averages}
              cap={catalogueCap(catalogue)}
              cells={cells}
            />
          </section>
          <section className={view.section}>
            <h2 className={view.heading}>{t("pane.compare.distribution")}</h2>
            <DistributionSteps steps={shown.distribution} />
          </section>
        </>
      )}
      {shown && (
        <SideBySide areas={catalogue.areas} comparison={shown.comparison} own={found.own} />
      )}
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.compare.series")}</h2>
        <OwnRounds series={found.series} cap={catalogueCap(catalogue)} />
      </section>
      <ImportMeasurements year={year} />
      <TableRoom />
    </div>
  );
}
