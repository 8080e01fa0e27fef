import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CellPlace } from "../../app/live/places";
import { useShowCell } from "../hooks/useShowCell";
import { useTexts } from "../hooks/useTexts";

interface CellLinkProps {
  readonly place: CellPlace | null;
  readonly children: ReactNode;
}

/** What leads to its cell in Excel; plain text where the cell is gone. */
export function CellLink({ place, children }: CellLinkProps): ReactElement {
  const show = useShowCell();
  const { t } = useTexts();
  if (!place) return <span>{children}</span>;
  return (
    <Link
      as="button"
      type="button"
      title={t("pane.showCell", { ...place })}
      onClick={() => show(place)}
    >
      {children}
    </Link>
  );
}
