import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { gapsOf } from "../../app/answers/gaps";
import type { Assessment } from "../../model/assessment";
import { allQuestions, type Catalogue } from "../../model/catalogue";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";

interface LargestGapsProps {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  /** Opens a question's card. */
  readonly onQuestion: (id: string) => void;
}

/** The questions with most points to gain, each with a link to its card; nothing if there are none. */
export function LargestGaps(props: LargestGapsProps): ReactElement | null {
  const { catalogue, assessment, onQuestion } = props;
  const view = useViewStyles();
  const { t, points, cap } = useTexts();
  const gaps = gapsOf(assessment);
  if (gaps.length === 0) return null;
  const texts = new Map(allQuestions(catalogue).map(({ id, text }) => [id, text]));
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("gaps.title")}</h2>
      <ol className={view.list}>
        {gaps.map(({ id, cap: of, toGain }) => (
          <li key={id}>
            <Link as="button" onClick={() => onQuestion(id)}>
              {id} {texts.get(id)}
            </Link>{" "}
            {t("pane.gap", { points: points(toGain), cap: cap(of) })}
          </li>
        ))}
      </ol>
    </section>
  );
}
