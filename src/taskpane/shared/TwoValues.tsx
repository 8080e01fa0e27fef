import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellText, isBlank, type RawCell } from "../../model/rawCell";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  values: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  value: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "8em",
    overflowY: "auto",
  },
});

/** The two values of a conflict. */
export function TwoValues(props: {
  readonly theirs: RawCell;
  readonly mine: RawCell;
}): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const shown = (value: RawCell): string => (isBlank(value) ? t("value.nothing") : cellText(value));
  return (
    <dl className={styles.values}>
      <dt>{t("pane.inWorkbook")}</dt>
      {/* A long text scrolls, by keyboard too. */}
      <dd className={styles.value} tabIndex={0}>
        {shown(props.theirs)}
      </dd>
      <dt>{t("pane.yours")}</dt>
      <dd className={styles.value} tabIndex={0}>
        {shown(props.mine)}
      </dd>
    </dl>
  );
}
