import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../model/problem";
import { useTexts } from "./useTexts";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** Problems in words, with links to their cells. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const styles = useStyles();
  const { t, problem: textOf } = useTexts();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const { sheet, cell } = problem.place;
        return (
          <li key={index} className={styles.item}>
            {textOf(problem)}{" "}
            {sheet !== undefined && cell !== undefined && (
              <CellLink place={{ sheet, cell }}>{t("pane.showInExcel")}</CellLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
