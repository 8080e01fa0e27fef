import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { groupDifferences, type CheckedWorkbook } from "../../app/checking/checkWorkbook";
import { foundAndExpected } from "../../i18n/foundAndExpected";
import { useTexts } from "../shared/useTexts";
import { lostOf, useSession } from "../shared/useWorkbook";
import { CellLink } from "../shared/CellLink";

type Differences = CheckedWorkbook["differences"];

interface DifferenceListProps {
  readonly differences: Differences;
  readonly canRepair: boolean;
  readonly onRepair: () => void;
}

/** Number of differences to list at first. */
const firstMany = 50;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
    "& li": { marginBottom: tokens.spacingVerticalS },
  },
  repair: { alignSelf: "flex-start" },
  values: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The differences: first the repairable ones with a repair button, then the others. */
export function DifferenceList(props: DifferenceListProps): ReactElement {
  const { differences, canRepair, onRepair } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const mendable = listed(differences.filter((difference) => difference.canRepair));
  const others = listed(differences.filter((difference) => !difference.canRepair));
  const lost = Object.keys(useSession(lostOf).answers).length;
  return (
    <>
      {mendable.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {t("pane.check.repairable", { count: mendable.length })}
          </h3>
          {canRepair && (
            <Button className={styles.repair} appearance="primary" onClick={onRepair}>
              {lost > 0
                ? t("pane.lost.repairAndRestore", { count: lost })
                : t("pane.check.repair", { count: mendable.length })}
            </Button>
          )}
          <Part found={mendable} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles.heading}>{t("pane.check.others", { count: others.length })}</h3>
          <Part found={others} />
        </>
      )}
    </>
  );
}

type Cause = ReturnType<typeof groupDifferences>["causes"][number];

/** Lists each difference, with those that follow from another one grouped under it. */
function listed(differences: Differences): readonly Cause[] {
  const { causes, others } = groupDifferences(differences);
  return [...causes, ...others.map((difference) => ({ difference, follows: [] }))];
}

function Part({ found }: { readonly found: readonly Cause[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? found : found.slice(0, firstMany);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ difference, follows }, index) => {
          const { code, sheet, cell } = difference;
          const values = foundAndExpected(difference, t);
          return (
            <li key={index}>
              <CellLink place={cell === "" ? null : { sheet, cell }}>
                {cell === "" ? sheet : `${sheet}!${cell}`}
              </CellLink>
              : {t(`difference.${code}`)}
              {values && <span className={styles.values}>{t("pane.check.found", values)}</span>}
              {follows.length > 0 && (
                <span className={styles.values}>
                  {t("verify.follow", { count: follows.length })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {!showsAll && found.length > firstMany && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t("pane.check.all", { count: found.length })}
        </Button>
      )}
    </>
  );
}
