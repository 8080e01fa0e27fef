import type { ReactElement } from "react";
import { placeOfQuestion } from "../../app/opening/places";
import { warningCodes, type QuestionResult } from "../../model/assessment";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";

/** Maximum number of questions to name for each warning. */
const named = 12;

/** Warnings about answers, with their questions; nothing if there are none. */
export function WarningList({
  questions,
}: {
  readonly questions: readonly QuestionResult[];
}): ReactElement | null {
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const found = warningCodes
    .map((code) => ({ code, of: questions.filter(({ warnings }) => warnings.includes(code)) }))
    .filter(({ of }) => of.length > 0);
  if (found.length === 0) return null;
  return (
    <>
      <p className={view.text}>{t("pane.check.warnings")}</p>
      <ul className={view.list}>
        {found.map(({ code, of }) => (
          <li key={code}>
            {t(`check.${code}`)}:{" "}
            {of.slice(0, named).map(({ id }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <CellLink place={placeOfQuestion(live, id, "state")}>{id}</CellLink>
              </span>
            ))}
            {of.length > named && ` ${t("pane.measurements.more", { count: of.length - named })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
