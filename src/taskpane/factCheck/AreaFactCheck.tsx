import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isConfirmed, factCheckOf } from "../../app/answers/factCheck";
import type { AreaResult } from "../../model/assessment";
import { questionsOf, type Area } from "../../model/catalogue";
import { useFactCheckDrafts } from "./useFactCheckDrafts";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { Notice } from "../shared/Notice";
import { FactCheckForm } from "./FactCheckForm";

interface AreaFactCheckProps {
  readonly area: Area;
  readonly result: AreaResult | undefined;
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  sign: { alignSelf: "flex-start" },
});

/** One area for the municipality's fact check: its notes, and who confirmed it. */
export function AreaFactCheck({ area, result, today, onOpen }: AreaFactCheckProps): ReactElement {
  const styles = useStyles();
  const { t, whole, date } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const [isOpened, setOpened] = useState(false);
  const { isTyped } = useFactCheckDrafts(area.key);
  const factCheck = factCheckOf(live, area.key);
  const notes = questionsOf(area).flatMap(({ id }) => {
    const note = shown.answers[id]?.remark ?? "";
    return note === "" ? [] : [{ id, note }];
  });
  const points = result?.reported ?? null;
  const isStale = isConfirmed(factCheck) && factCheck.points !== points;
  return (
    <section className={styles.area}>
      <h3 className={styles.name}>
        {area.id} {area.name}
      </h3>
      <p className={styles.text}>
        {points === null
          ? t("total.none")
          : t("total.points", { total: whole(points), cap: whole(area.cap) })}
      </p>
      <p className={styles.text}>
        {isConfirmed(factCheck)
          ? t("pane.factCheck.signed", {
              status: t(`factCheckStatus.${factCheck.status || "notChecked"}`),
              checkedBy: factCheck.checkedBy,
              date: date(factCheck.date),
            })
          : t("factCheckStatus.notChecked")}
      </p>
      {isStale && (
        <Notice tone="warning">
          {t("pane.factCheck.stale", {
            then: factCheck.points === null ? "–" : whole(factCheck.points),
            now: points === null ? "–" : whole(points),
          })}
        </Notice>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ id, note }) => (
            <li key={id}>
              <Link as="button" type="button" onClick={() => onOpen(id)}>
                {id}
              </Link>{" "}
              {note}
            </li>
          ))}
        </ul>
      )}
      {isOpened || isTyped ? (
        <FactCheckForm
          areaKey={area.key}
          factCheck={factCheck}
          points={points}
          today={today}
          onDone={() => setOpened(false)}
        />
      ) : (
        <Button className={styles.sign} size="small" onClick={() => setOpened(true)}>
          {t("pane.factCheck.sign", { area: area.id })}
        </Button>
      )}
    </section>
  );
}
