import { highest, lowest } from "../../model/extremes";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SeriesPoint } from "../../model/rounds";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { useChartStyles } from "../shared/chartStyles";

interface RoundsChartProps {
  readonly series: readonly SeriesPoint[];
  /** The highest possible total, in points. */
  readonly cap: number;
}

const useStyles = makeStyles({
  label: { textAnchor: "middle" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  /** Hollow, so that it can be told apart without colour. */
  newVersion: {
    fill: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});

const size = { width: 360, height: 150 };
const margin = { side: 28, top: 22, bottom: 22 };

/**
 * A chart of the own totals over time, with changes of version hollow. The table below has the same
 * numbers for screen readers.
 */
export function RoundsChart({ series, cap }: RoundsChartProps): ReactElement {
  const styles = useStyles();
  const chart = useChartStyles();
  const view = useViewStyles();
  const label = mergeClasses(chart.label, styles.label);
  const { t, whole } = useTexts();
  const years = series.map(({ year }) => year);
  const [first, last] = [lowest(years), highest(years)];
  const points = series.map((point) => {
    const share = last === first ? 0.5 : (point.year - first) / (last - first);
    const x = margin.side + share * (size.width - 2 * margin.side);
    const height = size.height - margin.top - margin.bottom;
    const y = margin.top + height * (1 - Math.min(1, point.total / cap));
    return { ...point, x, y };
  });
  const floor = size.height - margin.bottom;
  return (
    <>
      <svg
        className={chart.chart}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden
        focusable={false}
      >
        <line className={chart.grid} x1={0} x2={size.width} y1={floor} y2={floor} />
        <polyline
          className={styles.line}
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        />
        {points.map(({ year, version, total, isOwn, isNewVersion, x, y }) => (
          <g key={`${year} ${version} ${isOwn}`}>
            {isNewVersion ? (
              <rect
                className={mergeClasses(styles.line, styles.newVersion)}
                x={x - 4}
                y={y - 4}
                width={8}
                height={8}
              />
            ) : (
              <circle className={chart.dot} cx={x} cy={y} r={5} />
            )}
            <text className={label} x={x} y={y - 9}>
              {whole(total)}
            </text>
            <text className={label} x={x} y={floor + 15}>
              {year}
            </text>
          </g>
        ))}
      </svg>
      {points.some(({ isNewVersion }) => isNewVersion) && (
        <p className={view.quiet}>{t("pane.compare.newVersionKey")}</p>
      )}
    </>
  );
}
