import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sideBySideChoices, sideBySideColumns } from "../../app/comparing/sideBySide";
import { placeOfName } from "../../app/opening/places";
import type { Area } from "../../model/catalogue";
import type { Comparison, SideBySideColumn } from "../../model/comparison";
import { cellText, isBlank } from "../../model/rawCell";
import type { OwnRound } from "../../model/rounds";
import { useSideBySide } from "./useSideBySide";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { ChoiceFaults } from "../shared/ChoiceFaults";
import { ChoiceField } from "./ChoiceField";
import { signed } from "./ComparisonSummary";
import { ScrolledTable } from "./ScrolledTable";

interface SideBySideProps {
  readonly areas: readonly Area[];
  readonly comparison: Comparison;
  readonly own: OwnRound;
}

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** The own municipality next to up to three of the compared ones, for example before a merger. */
export function SideBySide({ areas, comparison, own }: SideBySideProps): ReactElement {
  const styles = useStyles();
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const canWrite = useCanWrite();
  const { names, problems, theirs, choose } = useSideBySide();
  const choices = useMemo(
    () => [
      { value: "", label: t("pane.compare.nobody") },
      ...sideBySideChoices(comparison, own).map((value) => ({ value, label: value })),
    ],
    [comparison, own, t],
  );
  const columns = sideBySideColumns(comparison, names.map(cellText), own);
  const missing = names.filter((name, place) => !isBlank(name) && !columns[place + 1]);
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("beside.title")}</h2>
      <div className={styles.choices}>
        {names.map((name, place) => (
          <ChoiceField
            key={place}
            label={t("pane.compare.beside", { place: place + 1 })}
            place={{ kind: "beside", field: place }}
            value={name}
            choices={choices}
            isDisabled={!canWrite}
            onChoose={(chosen) => choose(place, chosen)}
          />
        ))}
      </div>
      <ChoiceFaults
        overtaken={theirs === null ? null : t("pane.compare.besideTheirs", { theirs })}
        problems={problems}
      />
      {missing.length > 0 && (
        <p className={view.text}>
          {t("pane.compare.besideMissing", { names: missing.map(cellText).join(", ") })}
        </p>
      )}
      {columns.some((column) => column && !column.isOwn) ? (
        <Columns areas={areas} columns={columns.filter((column) => column !== null)} />
      ) : (
        <p className={view.quiet}>{t("pane.compare.besideHow")}</p>
      )}
      <p className={view.quiet}>
        <CellLink place={placeOfName(live, "Beside1")}>{t("pane.showInExcel")}</CellLink>
      </p>
    </section>
  );
}

interface ColumnsProps {
  readonly areas: readonly Area[];
  readonly columns: readonly SideBySideColumn[];
}

function Columns({ areas, columns }: ColumnsProps): ReactElement {
  const { t, whole } = useTexts();
  const shown = (points: number | null | undefined): string =>
    points === null || points === undefined ? "–" : whole(points);
  const difference = ({ difference: by, isNoise }: SideBySideColumn): string => {
    if (by === null) return "";
    return `${signed(by, whole)}, ${t(isNoise ? "pane.compare.noise" : "pane.compare.moreThanNoise")}`;
  };
  return (
    <ScrolledTable name={t("beside.title")}>
      <thead>
        <tr>
          <th scope="col">{t("comparison.area")}</th>
          {columns.map(({ municipality, year }) => (
            <th key={municipality} scope="col">
              {municipality} {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ key, id, shortName }) => (
          <tr key={key}>
            <th scope="row">{`${id} ${shortName}`}</th>
            {columns.map((column) => (
              <td key={column.municipality}>{shown(column.areas[key])}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t("comparison.total")}</th>
          {columns.map(({ municipality, total }) => (
            <td key={municipality}>{shown(total)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t("beside.difference")}</th>
          {columns.map((column) => (
            <td key={column.municipality}>{difference(column)}</td>
          ))}
        </tr>
      </tbody>
    </ScrolledTable>
  );
}
