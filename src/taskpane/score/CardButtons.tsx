import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace } from "../../app/opening/places";
import { useShowCell } from "../shared/useShowCell";
import { useTexts } from "../shared/useTexts";

interface CardButtonsProps {
  /** The question's row; null if there is none. */
  readonly place: CellPlace | null;
  readonly onMove: (step: 1 | -1) => void;
}

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  next: { marginLeft: "auto" },
});

/** Buttons for the previous and the next question, and to show the question in Excel. */
export function CardButtons({ place, onMove }: CardButtonsProps): ReactElement {
  const styles = useStyles();
  const showCell = useShowCell();
  const { t } = useTexts();
  return (
    <div className={styles.foot}>
      <Button onClick={() => onMove(-1)}>{t("pane.previous")}</Button>
      <Button appearance="subtle" disabled={!place} onClick={() => place && showCell(place)}>
        {t("pane.showRow")}
      </Button>
      <Button data-next="" className={styles.next} appearance="primary" onClick={() => onMove(1)}>
        {t("pane.next")}
      </Button>
    </div>
  );
}
