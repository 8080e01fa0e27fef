import type { ReactElement } from "react";
import type { Measurement } from "../../model/measurement";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { ScrolledTable } from "./ScrolledTable";

/** Enough for a user to check before trusting the rest. */
const mostShown = 20;

/** The first measurements that would be written. */
export function ComingMeasurements(props: {
  readonly measurements: readonly Measurement[];
}): ReactElement {
  const { measurements } = props;
  const view = useViewStyles();
  const { t, whole } = useTexts();
  const more = measurements.length - mostShown;
  return (
    <>
      <p className={view.text}>{t("pane.measurements.coming")}</p>
      <ScrolledTable name={t("pane.measurements.coming")}>
        <thead>
          <tr>
            {(["municipality", "year", "version", "total"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`measurement.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measurements.slice(0, mostShown).map(({ municipality, year, version, total }, index) => (
            <tr key={index}>
              <th scope="row">{municipality}</th>
              <td>{year}</td>
              <td>{version}</td>
              <td>{whole(total)}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
      {more > 0 && <p className={view.quiet}>{t("pane.measurements.more", { count: more })}</p>}
    </>
  );
}
