import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AreaResult, CriterionResult } from "../../model/assessment";
import type { Area } from "../../model/catalogue";
import type { targetsOf } from "../../app/answers/targets";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { placeOfArea, placeOfCriterion } from "../../app/opening/places";
import { useTexts } from "../shared/useTexts";
import { CellLink } from "../shared/CellLink";
import { ScoreBar } from "./ScoreBar";
import { TargetLine } from "./TargetLine";

interface AreaScoresProps {
  readonly live: LiveWorkbook;
  readonly areas: readonly Area[];
  readonly results: readonly AreaResult[];
  readonly criteria: ReadonlyMap<string, CriterionResult>;
  readonly targets: ReturnType<typeof targetsOf>;
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  inner: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  number: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  more: { minWidth: 0, paddingLeft: 0 },
});

/** Bars of the areas' points within their caps; criteria can be expanded. */
export function AreaScores(props: AreaScoresProps): ReactElement {
  const { live, areas, results, criteria, targets } = props;
  const styles = useStyles();
  const { t, whole, points, cap } = useTexts();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void =>
    setOpened((now) => new Set(now.has(key) ? [...now].filter((k) => k !== key) : [...now, key]));
  return (
    <ol className={styles.list}>
      {areas.map((area) => {
        const result = results.find(({ key }) => key === area.key);
        if (!result) return null;
        const isOpened = opened.has(area.key);
        return (
          <li key={area.key}>
            <div className={styles.head}>
              <span className={styles.name}>
                {area.id} {area.name}
              </span>
              <span className={styles.number}>
                <CellLink place={placeOfArea(live, area.key)}>
                  {result.reported === null ? "–" : whole(result.reported)}
                </CellLink>{" "}
                {t("overview.of")} {cap(result.applicableCap)}
              </span>
            </div>
            <ScoreBar points={result.exact} applicableCap={result.applicableCap} cap={result.cap} />
            <TargetLine of={targets.areas.find(({ key }) => key === area.key)} write={whole} />
            <Button
              className={styles.more}
              size="small"
              appearance="transparent"
              aria-expanded={isOpened}
              aria-label={t("pane.criteriaOf", { area: area.id })}
              onClick={() => toggle(area.key)}
            >
              {t("area.criteria")} {isOpened ? "▴" : "▾"}
            </Button>
            {isOpened && (
              <ul className={styles.inner}>
                {area.criteria.map(({ id, title }) => {
                  const criterion = criteria.get(id);
                  return (
                    <li key={id}>
                      <div className={styles.head}>
                        <span className={styles.name}>
                          {id} {title}
                        </span>
                        <span className={styles.number}>
                          <CellLink place={placeOfCriterion(live, area.key, id)}>
                            {criterion?.reported == null ? "–" : points(criterion.reported)}
                          </CellLink>{" "}
                          {t("overview.of")} {cap(criterion?.applicableCap ?? 0)}
                        </span>
                      </div>
                      {criterion && (
                        <ScoreBar
                          points={criterion.exact}
                          applicableCap={criterion.applicableCap}
                          cap={criterion.cap}
                        />
                      )}
                      <TargetLine
                        of={targets.criteria.find((target) => target.id === id)}
                        write={points}
                      />
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
