import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../model/language";
import { tryItTranslator } from "../i18n/tryItTranslator";
import type { Host, SheetState } from "../standin";
import { chartData } from "./chartData";
import { ChartDrawing } from "./ChartDrawing";
import { pixelsPerPoint } from "./cellView";
import type { GridView } from "./Grid";

interface ChartsProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly view: GridView;
  readonly language: Language;
}

const useStyles = makeStyles({
  chart: {
    position: "absolute",
    zIndex: 1,
    backgroundColor: "#ffffff",
    border: "1px solid #d1d1d1",
    pointerEvents: "none",
  },
});

/** The sheet's charts, at their places over the cells. */
export function Charts({ host, sheet, view, language }: ChartsProps): ReactElement {
  const styles = useStyles();
  const t = tryItTranslator(language);
  return (
    <>
      {sheet.charts.map((chart) => {
        const { left, top } = view.boxOf(chart.at);
        const data = chartData(host.book, chart);
        const size = { width: chart.width * pixelsPerPoint, height: chart.height * pixelsPerPoint };
        const x = left + chart.at.x * pixelsPerPoint;
        const y = top + chart.at.y * pixelsPerPoint;
        return (
          <div key={chart.id} className={styles.chart} style={{ left: x, top: y, ...size }}>
            <ChartDrawing
              chart={chart}
              data={data}
              size={size}
              label={t("tryit.chart", { title: data.title || chart.name })}
              language={language}
            />
          </div>
        );
      })}
    </>
  );
}
