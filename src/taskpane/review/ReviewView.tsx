import type { ReactElement } from "react";
import { isApproved, signOffOf } from "../../app/answers/signOff";
import { AreaReview } from "./AreaReview";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

interface ReviewViewProps {
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

/** For the municipality's own people: notes to review, and who signed off which area. */
export function ReviewView({ today, onOpen }: ReviewViewProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const { areas } = live.read.inputs.catalogue;
  const signed = areas.filter(({ key }) => isApproved(signOffOf(live, key))).length;
  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.review")}</h2>
        <p className={view.quiet}>{t("pane.review.explanation")}</p>
        <p className={view.text}>{t("pane.review.count", { signed, areas: areas.length })}</p>
      </section>
      {areas.map((area) => (
        <AreaReview
          key={area.key}
          area={area}
          result={shown.assessment.areas.find(({ key }) => key === area.key)}
          today={today}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
