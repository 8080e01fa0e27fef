import type { ReactElement } from "react";
import type { SelfAssessment } from "../../model/selfAssessment";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { BroughtWorkbook, type Acts } from "./BroughtWorkbook";

async function loadActs(): Promise<Acts<SelfAssessment>> {
  const { previewSelfAssessment, bringInSelfAssessment, removeSelfAssessment } =
    await import("../../app/rounds/bringInSelfAssessment");
  return {
    preview: previewSelfAssessment,
    bringIn: bringInSelfAssessment,
    remove: removeSelfAssessment,
  };
}

/** Previews the municipality's self-assessment, brings it in, and takes it out again. */
export function SelfAssessmentSection(): ReactElement {
  const { t } = useTexts();
  const { selfAssessment } = useLiveWorkbook().read.inputs;
  return (
    <BroughtWorkbook<SelfAssessment>
      heading={t("sheet.selfassessment")}
      explanation={t("pane.self.explanation")}
      fileLabel={t("pane.self.file")}
      present={
        selfAssessment && {
          name: "SelfAssessment",
          what: t("pane.self.standing", {
            municipality: selfAssessment.municipality,
            year: selfAssessment.year,
          }),
          remove: t("pane.self.remove"),
          replace: t("pane.self.replace"),
        }
      }
      loadActs={loadActs}
      linesOf={({ municipality, year, accounts, levels }) => [
        t("pane.earlier.found", { municipality, year }),
        t("pane.self.adds", {
          sheet: t("sheet.selfassessment"),
          criteria: Object.keys(accounts).length,
          questions: Object.keys(levels).length,
        }),
        t("pane.earlier.undo"),
      ]}
      doneText={(preview) => t(preview ? "pane.self.done" : "pane.self.removed")}
    />
  );
}
