import type { ReactElement } from "react";
import { factCheckStateIn } from "../../app/answers/factCheck";
import { isConfirmed } from "../../model/factCheck";
import { AreaFactCheck } from "./AreaFactCheck";
import { PhaseForm } from "./PhaseForm";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

interface FactCheckViewProps {
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

/** For the municipality's own people: notes to review, and who signed off which area. */
export function FactCheckView({ today, onOpen }: FactCheckViewProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const { areas } = live.read.inputs.catalogue;
  const signed = areas.filter((area) =>
    isConfirmed(factCheckStateIn(live, area, shown.answers)),
  ).length;
  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.factCheck")}</h2>
        <p className={view.quiet}>{t("pane.factCheck.explanation")}</p>
        <p className={view.text}>{t("pane.factCheck.count", { signed, areas: areas.length })}</p>
      </section>
      <section className={view.section}>
        <h3 className={view.heading}>{t("pane.phase")}</h3>
        <PhaseForm today={today} />
      </section>
      {areas.map((area) => (
        <AreaFactCheck
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
