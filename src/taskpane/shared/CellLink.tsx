import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CellPlace } from "../../app/opening/places";
import { useShowCell } from "./useShowCell";
import { useTexts } from "./useTexts";

interface CellLinkProps {
  readonly place: CellPlace | null;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  link: {
    fontFamily: "inherit",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** A link to a cell in Excel; plain text if the cell is gone. */
export function CellLink({ place, children }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const show = useShowCell();
  const { t } = useTexts();
  if (!place) return <span>{children}</span>;
  return (
    <Link
      className={styles.link}
      as="button"
      type="button"
      title={t("pane.showCell", { ...place })}
      onClick={() => show(place)}
    >
      {children}
    </Link>
  );
}
