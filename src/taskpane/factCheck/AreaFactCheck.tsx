import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { controlNow, factCheckOf, factCheckStateIn } from "../../app/answers/factCheck";
import { changedSince } from "../../app/answers/seenChecks";
import { hasOpenRemark } from "../../model/answers";
import type { AreaResult } from "../../model/assessment";
import { questionsOf, type Area } from "../../model/catalogue";
import { isConfirmed } from "../../model/factCheck";
import { useFactCheckDrafts } from "./useFactCheckDrafts";
import { useTexts } from "../shared/useTexts";
import { seenChecksOf, useLiveWorkbook, useSession, useShown } from "../shared/useWorkbook";
import { Notice } from "../shared/Notice";
import { FactCheckForm } from "./FactCheckForm";
import { WithdrawCheck } from "./WithdrawCheck";

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
  questions: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The fact check of one area: who confirmed it, what changed since, and what is unanswered. */
export function AreaFactCheck({ area, result, today, onOpen }: AreaFactCheckProps): ReactElement {
  const styles = useStyles();
  const { t, whole } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const [isOpened, setOpened] = useState(false);
  const { isTyped } = useFactCheckDrafts(area.key);
  const factCheck = factCheckOf(live, area.key);
  const remarks = questionsOf(area).flatMap(({ id }) => {
    const answer = shown.answers[id];
    return answer && hasOpenRemark(answer) ? [{ id, text: answer.remark }] : [];
  });
  const points = result?.reported ?? null;
  const missing = (result?.open ?? 0) + (result?.invalid ?? 0);
  const isGiven = live.read.inputs.factChecks[area.key] !== undefined;
  return (
    <section className={styles.area}>
      <h3 className={styles.name}>
        {area.id} {area.name}
      </h3>
      <p className={styles.text}>
        {points === null
          ? t("total.none")
          : t("total.points", { total: whole(points), cap: whole(area.cap) })}
        {missing > 0 && `. ${t("pane.factCheck.open", { count: missing })}`}
      </p>
      <CheckState area={area} onOpen={onOpen} />
      {remarks.length > 0 && (
        <>
          <p className={styles.text}>
            {t("pane.factCheck.openRemarks", { count: remarks.length })}
          </p>
          <QuestionLinks questions={remarks} onOpen={onOpen} />
        </>
      )}
      {isOpened || isTyped ? (
        <FactCheckForm
          areaKey={area.key}
          factCheck={factCheck}
          control={controlNow(area, shown.answers)}
          today={today}
          onDone={() => setOpened(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setOpened(true)}>
            {t(isGiven ? "pane.factCheck.again" : "pane.factCheck.sign", { area: area.id })}
          </Button>
          {isGiven && <WithdrawCheck area={area} />}
        </div>
      )}
    </section>
  );
}

/** Who confirmed the area and when, and which questions have changed since. */
function CheckState({ area, onOpen }: Pick<AreaFactCheckProps, "area" | "onOpen">): ReactElement {
  const styles = useStyles();
  const { t, date } = useTexts();
  const live = useLiveWorkbook();
  const { answers } = useShown();
  const seen = useSession(seenChecksOf);
  const { status, checkedBy, date: day } = factCheckOf(live, area.key);
  const state = factCheckStateIn(live, area, answers);
  const changed = changedSince(seen, area, answers) ?? [];
  const given = { status: t(`factCheckState.${status || "notChecked"}`), checkedBy };
  return (
    <>
      <p className={styles.text}>
        {isConfirmed(status || null)
          ? t("pane.factCheck.signed", { ...given, date: date(day) })
          : t("factCheckState.notChecked")}
      </p>
      {state === "numberMissing" && <Notice tone="warning">{t("factCheck.numberMissing")}</Notice>}
      {(state === "changed" || changed.length > 0) && (
        <Notice tone="warning">
          {t(changed.length > 0 ? "pane.factCheck.changedQuestions" : "pane.factCheck.stale")}
          <QuestionLinks questions={changed.map((id) => ({ id, text: "" }))} onOpen={onOpen} />
        </Notice>
      )}
    </>
  );
}

interface QuestionLinksProps {
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly onOpen: (id: string) => void;
}

function QuestionLinks({ questions, onOpen }: QuestionLinksProps): ReactElement | null {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <ul className={styles.questions}>
      {questions.map(({ id, text }) => (
        <li key={id}>
          <Link as="button" type="button" onClick={() => onOpen(id)}>
            {id}
          </Link>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
