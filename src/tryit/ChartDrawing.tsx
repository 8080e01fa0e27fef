import type { ReactElement, ReactNode } from "react";
import { formatNumber } from "../i18n/formatNumber";
import type { Language } from "../model/language";
import type { ChartState } from "../standin";
import type { ChartData, SeriesData } from "./chartData";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface ChartDrawingProps {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
  readonly language: Language;
}

interface Frame extends Size {
  readonly left: number;
  readonly top: number;
}

const ink = "#424242";
const faint = "#d9d9d9";
const textSize = 11;

/** A plain drawing of a chart with the numbers and colours that Excel would show. */
export function ChartDrawing({
  chart,
  data,
  size,
  label,
  language,
}: ChartDrawingProps): ReactElement {
  const { title } = data;
  const hasLegend = chart.legend.visible && data.series.length > 0;
  const frame: Frame = {
    left: 12,
    top: title === "" ? 12 : 34,
    width: size.width - 24,
    height: size.height - (title === "" ? 24 : 46) - (hasLegend ? 22 : 0),
  };
  return (
    <svg role="img" aria-label={label} width={size.width} height={size.height} fontFamily="inherit">
      {title !== "" && (
        <text
          x={size.width / 2}
          y={22}
          textAnchor="middle"
          fontSize={14}
          fontWeight={600}
          fill={ink}
        >
          {title}
        </text>
      )}
      {plot(chart, data, frame, language)}
      {hasLegend && <Legend series={data.series} size={size} />}
    </svg>
  );
}

function plot(chart: ChartState, data: ChartData, frame: Frame, language: Language): ReactNode {
  const showsValues = chart.series[0]?.hasDataLabels ?? false;
  const parts = { data, frame, language, showsValues };
  if (chart.type.startsWith("Radar")) return <Radar {...parts} />;
  const isReversed = chart.categoryAxis.reversePlotOrder;
  const { overlap = 0, gapWidth = 150 } = chart.series[0] ?? {};
  if (chart.type.startsWith("Bar"))
    return <Bars {...parts} {...{ isReversed, overlap, gapWidth }} />;
  return <Columns {...parts} {...{ overlap, gapWidth }} />;
}

interface PlotProps {
  readonly data: ChartData;
  readonly frame: Frame;
  readonly language: Language;
  readonly showsValues: boolean;
}

function Radar({ data, frame }: PlotProps): ReactElement {
  const { labels, series, min, max } = data;
  const x = frame.left + frame.width / 2;
  const y = frame.top + frame.height / 2;
  const radius = Math.max(Math.min(frame.width / 2 - 70, frame.height / 2 - 20), 10);
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = (2 * Math.PI * index) / Math.max(labels.length, 1) - Math.PI / 2;
    return [x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share];
  };
  const ring = (share: number): string =>
    labels.map((_, index) => at(index, share).join()).join(" ");
  const rings = [0.25, 0.5, 0.75, 1];
  return (
    <g>
      {rings.map((share) => (
        <polygon key={share} points={ring(share)} fill="none" stroke={faint} />
      ))}
      {labels.map((label, index) => {
        const [textX, textY] = at(index, 1.1);
        const side = Math.abs(textX - x) < 8 ? "middle" : textX > x ? "start" : "end";
        return (
          <text
            key={index}
            x={textX}
            y={textY + 4}
            textAnchor={side}
            fontSize={textSize}
            fill={ink}
          >
            {shortened(label, 20)}
          </text>
        );
      })}
      {series.map(({ name, values, color, isDashed }) => (
        <polygon
          key={name}
          points={values
            .flatMap((value, index) => {
              const share = value === null ? null : shareOf(value, min, max);
              return share === null ? [] : [at(index, share).join()];
            })
            .join(" ")}
          fill="none"
          stroke={color}
          strokeWidth={2}
          strokeDasharray={isDashed ? "6 4" : undefined}
        />
      ))}
    </g>
  );
}

interface BarProps extends PlotProps {
  readonly overlap: number;
  readonly gapWidth: number;
}

/** The offset and thickness of each series' bar, as shares of its category. */
function barShares(
  count: number,
  overlap: number,
  gapWidth: number,
): { thickness: number; step: number; start: number } {
  const step = 1 - overlap / 100;
  const thickness = 1 / (1 + step * (count - 1) + gapWidth / 100);
  const used = thickness * (1 + step * (count - 1));
  return { thickness, step: thickness * step, start: (1 - used) / 2 };
}

function Bars(props: BarProps & { readonly isReversed: boolean }): ReactElement {
  const { data, frame, language, showsValues, overlap, gapWidth, isReversed } = props;
  const { labels, series, min, max } = data;
  const labelWidth = Math.min(150, frame.width * 0.4);
  const left = frame.left + labelWidth;
  const width = frame.width - labelWidth - (showsValues ? 34 : 8);
  const band = frame.height / Math.max(labels.length, 1);
  const shares = barShares(series.length, overlap, gapWidth);
  const line = (index: number): number =>
    frame.top + band * (isReversed ? index : labels.length - 1 - index);
  return (
    <g>
      <line x1={left} x2={left} y1={frame.top} y2={frame.top + frame.height} stroke={faint} />
      {labels.map((label, index) => (
        <text
          key={index}
          x={left - 6}
          y={line(index) + band / 2 + 4}
          textAnchor="end"
          fontSize={Math.min(textSize, band)}
          fill={ink}
        >
          {shortened(label, Math.floor(labelWidth / 6))}
        </text>
      ))}
      {series.map(({ name, values, color }, at) =>
        values.map((value, index) => {
          if (value === null) return null;
          const length = shareOf(value, min, max) * width;
          const y = line(index) + band * (shares.start + shares.step * at);
          const thickness = band * shares.thickness;
          return (
            <g key={`${name} ${index}`}>
              <rect x={left} y={y} width={length} height={thickness} fill={color} />
              {showsValues && thickness >= 8 && (
                <text x={left + length + 3} y={y + thickness / 2 + 4} fontSize={10} fill={ink}>
                  {formatNumber(value, language)}
                </text>
              )}
            </g>
          );
        }),
      )}
    </g>
  );
}

function Columns({
  data,
  frame,
  language,
  showsValues,
  overlap,
  gapWidth,
}: BarProps): ReactElement {
  const { labels, series, min, max } = data;
  const height = frame.height - 20;
  const bottom = frame.top + height;
  const left = frame.left + 30;
  const band = (frame.width - 30) / Math.max(labels.length, 1);
  const bars = series.filter(({ isLine }) => !isLine);
  const shares = barShares(Math.max(bars.length, 1), overlap, gapWidth);
  const y = (value: number): number => bottom - shareOf(value, min, max) * height;
  const every = Math.ceil(44 / Math.max(band, 1));
  return (
    <g>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            x1={left}
            x2={frame.left + frame.width}
            y1={bottom - share * height}
            y2={bottom - share * height}
            stroke={faint}
          />
          <text
            x={left - 4}
            y={bottom - share * height + 4}
            textAnchor="end"
            fontSize={10}
            fill={ink}
          >
            {formatNumber(min + share * (max - min), language)}
          </text>
        </g>
      ))}
      {labels.map((label, index) =>
        index % every === 0 ? (
          <text
            key={index}
            x={left + band * (index + 0.5)}
            y={bottom + 14}
            textAnchor="middle"
            fontSize={10}
            fill={ink}
          >
            {shortened(label, Math.max(Math.floor((band * every) / 6), 4))}
          </text>
        ) : null,
      )}
      {bars.map(({ name, values, color }, at) =>
        values.map((value, index) => {
          if (value === null) return null;
          const x = left + band * (index + shares.start + shares.step * at);
          return (
            <g key={`${name} ${index}`}>
              <rect
                x={x}
                y={y(value)}
                width={band * shares.thickness}
                height={bottom - y(value)}
                fill={color}
              />
              {showsValues && (
                <text
                  x={x + (band * shares.thickness) / 2}
                  y={y(value) - 3}
                  textAnchor="middle"
                  fontSize={10}
                  fill={ink}
                >
                  {formatNumber(value, language)}
                </text>
              )}
            </g>
          );
        }),
      )}
      {series
        .filter(({ isLine }) => isLine)
        .map(({ name, values, color, isDashed }) => {
          const points = values.flatMap((value, index) =>
            value === null ? [] : [{ x: left + band * (index + 0.5), y: y(value) }],
          );
          return (
            <g key={name}>
              <polyline
                points={points.map((point) => `${point.x},${point.y}`).join(" ")}
                fill="none"
                stroke={color}
                strokeWidth={2}
                strokeDasharray={isDashed ? "6 4" : undefined}
              />
              {points.map((point, index) => (
                <circle key={index} cx={point.x} cy={point.y} r={3} fill={color} />
              ))}
            </g>
          );
        })}
    </g>
  );
}

function Legend({
  series,
  size,
}: {
  readonly series: readonly SeriesData[];
  readonly size: Size;
}): ReactElement {
  const named = series.filter(({ name }) => name !== "");
  const width = size.width / Math.max(named.length, 1);
  return (
    <g>
      {named.map(({ name, color }, index) => (
        <g key={name} transform={`translate(${width * index + 14} ${size.height - 12})`}>
          <rect width={10} height={4} y={-5} fill={color} />
          <text x={15} fontSize={textSize} fill={ink}>
            {shortened(name, Math.floor((width - 30) / 6))}
          </text>
        </g>
      ))}
    </g>
  );
}

function shareOf(value: number, min: number, max: number): number {
  return Math.min(Math.max((value - min) / (max - min || 1), 0), 1);
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(most - 1, 1))}…` : text;
}
