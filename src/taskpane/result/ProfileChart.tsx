import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import { useChartStyles } from "../shared/chartStyles";

export interface ProfileAxis {
  readonly key: string;
  readonly label: string;
  /** Shares from 0 to 1; null if there is none. */
  readonly own: number | null;
  readonly average: number | null;
}

interface ProfileChartProps {
  readonly title: string;
  readonly axes: readonly ProfileAxis[];
  /** Label of the dashed line; null if there is nothing to compare with. */
  readonly averageLabel: string | null;
}

const useStyles = makeStyles({
  figure: { margin: 0 },
  centred: { margin: "0 auto" },
  own: {
    fill: tokens.colorBrandBackground,
    fillOpacity: 0.25,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Highlight" },
  },
  average: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    strokeDasharray: "5 3",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sample: { width: "24px", height: "10px", marginRight: "6px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { padding: "2px 4px", textAlign: "left" },
    "& td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
});

const size = { width: 360, height: 300, radius: 100 };
const centre = { x: size.width / 2, y: size.height / 2 };

/** A radar chart of the profile, with the same numbers in a table. */
export function ProfileChart({ title, axes, averageLabel }: ProfileChartProps): ReactElement {
  const styles = useStyles();
  const chart = useChartStyles();
  const { t, share } = useTexts();
  const id = useId();
  const at = (index: number, value: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    const length = size.radius * value;
    return [centre.x + length * Math.cos(angle), centre.y + length * Math.sin(angle)];
  };
  const shape = (of: "own" | "average"): string =>
    axes
      .map((axis, index) =>
        at(index, axis[of] ?? 0)
          .map((n) => n.toFixed(1))
          .join(),
      )
      .join(" ");
  const shown = (value: number | null): string => (value === null ? "–" : share(value));
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg
        className={mergeClasses(chart.chart, styles.centred)}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden
        focusable={false}
      >
        {[0.25, 0.5, 0.75, 1].map((ring) => (
          <polygon
            key={ring}
            className={chart.grid}
            points={axes.map((_, index) => at(index, ring).join()).join(" ")}
          />
        ))}
        {axes.map(({ key, label }, index) => {
          const [x, y] = at(index, 1);
          const [labelX, labelY] = at(index, 1.14);
          return (
            <g key={key}>
              <line className={chart.grid} x1={centre.x} y1={centre.y} x2={x} y2={y} />
              <text
                className={chart.label}
                x={labelX}
                y={labelY + 4}
                textAnchor={anchorAt(labelX - centre.x)}
              >
                {label}
              </text>
            </g>
          );
        })}
        {averageLabel !== null && <polygon className={styles.average} points={shape("average")} />}
        <polygon className={styles.own} points={shape("own")} />
        {axes.map(({ key, own }, index) => {
          if (own === null) return null;
          const [x, y] = at(index, own);
          return <circle key={key} className={chart.dot} cx={x} cy={y} r={3} />;
        })}
      </svg>
      {averageLabel !== null && (
        <ul className={styles.legend} aria-hidden>
          <li>
            <svg className={styles.sample}>
              <line className={styles.own} x1={0} y1={5} x2={24} y2={5} />
            </svg>
            {t("statistic.own")}
          </li>
          <li>
            <svg className={styles.sample}>
              <line className={styles.average} x1={0} y1={5} x2={24} y2={5} />
            </svg>
            {averageLabel}
          </li>
        </ul>
      )}
      <details>
        <summary>{t("pane.asTable")}</summary>
        <table className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparison.area")}</th>
              <th scope="col">{t("statistic.own")}</th>
              {averageLabel !== null && <th scope="col">{averageLabel}</th>}
            </tr>
          </thead>
          <tbody>
            {axes.map(({ key, label, own, average }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{shown(own)}</td>
                {averageLabel !== null && <td>{shown(average)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Anchors labels so that they extend away from the centre. */
function anchorAt(offset: number): "start" | "middle" | "end" {
  if (Math.abs(offset) < 10) return "middle";
  return offset > 0 ? "start" : "end";
}
