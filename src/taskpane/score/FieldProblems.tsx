import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../model/problem";
import { useTexts } from "../shared/useTexts";

const useStyles = makeStyles({
  problem: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

/** Problems of a field, shown next to it, so the texts do not name the place. */
export function FieldProblems(props: { readonly problems: readonly Problem[] }): ReactElement {
  const styles = useStyles();
  const { problem: textOf } = useTexts();
  return (
    <>
      {props.problems.map((problem) => (
        <p key={problem.code} className={styles.problem} role="alert">
          {textOf({ ...problem, place: {} })}
        </p>
      ))}
    </>
  );
}
