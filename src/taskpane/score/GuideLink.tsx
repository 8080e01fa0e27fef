import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeOfName } from "../../app/opening/places";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { CellLink } from "../shared/CellLink";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A link to the sheet for filtering and printing an interview's questions. */
export function GuideLink(): ReactElement | null {
  const styles = useStyles();
  const { t } = useTexts();
  const place = placeOfName(useLiveWorkbook(), "Sheet.Guide");
  if (!place) return null;
  return (
    <p className={styles.line}>
      <CellLink place={place}>{t("pane.role.print", { sheet: place.sheet })}</CellLink>
    </p>
  );
}
