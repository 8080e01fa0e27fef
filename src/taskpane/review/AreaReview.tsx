import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isApproved, signOffOf } from "../../app/answers/signOff";
import type { AreaResult } from "../../model/assessment";
import { questionsOf, type Area } from "../../model/catalogue";
import { useSignOffDrafts } from "./useSignOffDrafts";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { Notice } from "../shared/Notice";
import { SignOffForm } from "./SignOffForm";

interface AreaReviewProps {
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

/** One area for the municipality's reviewer: its notes, and who signed it off. */
export function AreaReview({ area, result, today, onOpen }: AreaReviewProps): ReactElement {
  const styles = useStyles();
  const { t, whole, date } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const [isOpened, setOpened] = useState(false);
  const { isTyped } = useSignOffDrafts(area.key);
  const signOff = signOffOf(live, area.key);
  const notes = questionsOf(area).flatMap(({ id }) => {
    const note = shown.answers[id]?.reviewNote ?? "";
    return note === "" ? [] : [{ id, note }];
  });
  const points = result?.reported ?? null;
  const isStale = isApproved(signOff) && signOff.points !== points;
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
        {isApproved(signOff)
          ? t("pane.review.signed", {
              status: t(`signOffStatus.${signOff.status || "open"}`),
              reviewer: signOff.reviewer,
              date: date(signOff.date),
            })
          : t("signOffStatus.open")}
      </p>
      {isStale && (
        <Notice tone="warning">
          {t("pane.review.stale", {
            then: signOff.points === null ? "–" : whole(signOff.points),
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
        <SignOffForm
          areaKey={area.key}
          signOff={signOff}
          points={points}
          today={today}
          onDone={() => setOpened(false)}
        />
      ) : (
        <Button className={styles.sign} size="small" onClick={() => setOpened(true)}>
          {t("pane.review.sign", { area: area.id })}
        </Button>
      )}
    </section>
  );
}
