import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { measurementKey } from "../../app/measurements/tableMeasurements";
import { placeOfTotal, type CellPlace } from "../../app/opening/places";
import type { Ranking } from "../../model/comparison";
import type { Measurement } from "../../model/measurement";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { Bar } from "./Bar";
import { useCompareStyles } from "./compareStyles";

interface RankingBarsProps {
  readonly ranking: Ranking;
  readonly averages: readonly Measurement[];
  readonly cap: number;
  readonly cells: ReadonlyMap<string, CellPlace>;
}

/**
 * Bars ordered by total: all, or both ends and the own neighbours. Published averages are lines
 * below.
 */
export function RankingBars({ ranking, averages, cap, cells }: RankingBarsProps): ReactElement {
  const styles = useCompareStyles();
  const view = useViewStyles();
  const { t, whole } = useTexts();
  const live = useLiveWorkbook();
  const { bars, isCut } = ranking;
  return (
    <>
      {isCut && <p className={view.quiet}>{t("sentence.rankingCut")}</p>}
      <ol className={styles.list}>
        {bars.map(({ position, rank, municipality, total, isOwn }, index) => {
          const left = position - (bars[index - 1]?.position ?? 0) - 1;
          const cell = isOwn
            ? placeOfTotal(live)
            : (cells.get(measurementKey(municipality, total)) ?? null);
          return (
            <Fragment key={position}>
              {left > 0 && (
                <li className={styles.gap}>{t("pane.compare.left", { count: left })}</li>
              )}
              <li className={mergeClasses(isOwn && styles.isOwn)}>
                <div className={styles.head}>
                  <span className={styles.name}>
                    {rank}. {municipality}
                    {isOwn && ` (${t("pane.compare.isOwn")})`}
                  </span>
                  <span className={styles.number}>
                    <CellLink place={cell}>{whole(total)}</CellLink>
                  </span>
                </div>
                <Bar share={total / cap} isOwn={isOwn} />
              </li>
            </Fragment>
          );
        })}
      </ol>
      {averages.length > 0 && (
        <>
          <p className={view.quiet}>{t("pane.compare.published")}</p>
          <ul className={styles.list}>
            {averages.map(({ municipality, country, year, version, total }) => (
              <li key={`${municipality} ${country} ${version}`}>
                <div className={styles.head}>
                  <span className={styles.name}>
                    {municipality} {year} ({t("filter.ofVersion", { version })})
                  </span>
                  <span className={styles.number}>
                    <CellLink place={cells.get(measurementKey(municipality, total)) ?? null}>
                      {whole(total)}
                    </CellLink>
                  </span>
                </div>
                <Bar share={total / cap} isOwn={false} isLine />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
