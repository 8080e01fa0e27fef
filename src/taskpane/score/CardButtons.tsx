import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";

interface CardButtonsProps {
  /** The question has a row to show. */
  readonly isPresent: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onShow: () => void;
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

/** From question to question, and over to Excel. */
export const CardButtons = memo(function CardButtons(props: CardButtonsProps): ReactElement {
  const { isPresent, onMove, onShow } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.foot}>
      <Button onClick={() => onMove(-1)}>{t("pane.previous")}</Button>
      <Button appearance="subtle" disabled={!isPresent} onClick={onShow}>
        {t("pane.showRow")}
      </Button>
      <Button data-next="" className={styles.next} appearance="primary" onClick={() => onMove(1)}>
        {t("pane.next")}
      </Button>
    </div>
  );
});
