import type { ReactElement } from "react";
import type { SeriesPoint } from "../../model/rounds";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { signed } from "./ComparisonSummary";
import { RoundsChart } from "./RoundsChart";
import { ScrolledTable } from "./ScrolledTable";

interface OwnRoundsProps {
  readonly series: readonly SeriesPoint[];
  /** The highest possible total, in points. */
  readonly cap: number;
}

/** The own rounds in chronological order, and what each change means. */
export function OwnRounds({ series, cap }: OwnRoundsProps): ReactElement {
  const view = useViewStyles();
  const { t, whole } = useTexts();
  if (series.length < 2) return <p className={view.quiet}>{t("pane.compare.noSeries")}</p>;
  const meaning = ({ change, isNoise, isNewVersion }: SeriesPoint): string => {
    if (change === null) return "–";
    if (isNewVersion) return t("pane.compare.newVersion");
    return t(isNoise ? "pane.compare.noise" : "pane.compare.moreThanNoise");
  };
  return (
    <>
      <RoundsChart series={series} cap={cap} />
      <ScrolledTable name={t("pane.compare.series")}>
        <thead>
          <tr>
            {(["year", "version", "total"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`measurement.${column}`)}
              </th>
            ))}
            <th scope="col">{t("pane.compare.change")}</th>
            <th scope="col">{t("pane.compare.judgement")}</th>
          </tr>
        </thead>
        <tbody>
          {series.map((point) => {
            const { year, version, total, change, isOwn } = point;
            return (
              <tr key={`${year} ${version} ${isOwn}`}>
                <th scope="row">
                  {year}
                  {isOwn && ` (${t("pane.compare.now")})`}
                </th>
                <td>{version}</td>
                <td>{whole(total)}</td>
                <td>{change === null ? "–" : signed(change, whole)}</td>
                <td>{meaning(point)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrolledTable>
    </>
  );
}
