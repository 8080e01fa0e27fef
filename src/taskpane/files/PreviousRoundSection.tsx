import type { ReactElement } from "react";
import type { PreviousPreview } from "../../app/rounds/bringInPrevious";
import { useTexts, type Texts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { BroughtWorkbook, type Acts } from "./BroughtWorkbook";

async function loadActs(): Promise<Acts<PreviousPreview>> {
  const { previewPrevious, bringInPrevious, removePrevious } =
    await import("../../app/rounds/bringInPrevious");
  return {
    preview: previewPrevious,
    bringIn: async (port, live, { previous }) => bringInPrevious(port, live, previous),
    remove: removePrevious,
  };
}

/** Previews an earlier round's workbook, brings it in, and takes it out again. */
export function PreviousRoundSection(): ReactElement {
  const texts = useTexts();
  const { t } = texts;
  const { previous } = useLiveWorkbook().read.inputs;
  return (
    <BroughtWorkbook<PreviousPreview>
      heading={t("pane.earlier")}
      explanation={t("pane.earlier.explanation")}
      fileLabel={t("pane.earlier.file")}
      present={
        previous && {
          name: "Previous",
          what: t("pane.earlier.standing", {
            year: previous.year,
            municipality: previous.municipality,
          }),
          remove: t("pane.earlier.remove", { year: previous.year }),
          replace: t("pane.earlier.replace", { year: previous.year }),
        }
      }
      loadActs={loadActs}
      linesOf={(preview) => previewLines(preview, texts)}
      doneText={(preview) =>
        preview
          ? t("pane.earlier.done", { year: preview.previous.year })
          : t("pane.earlier.removed")
      }
    />
  );
}

/** The round's municipality, method version and result, and what would be added to the workbook. */
function previewLines({ previous, rounds, withLevels }: PreviousPreview, texts: Texts): string[] {
  const { t, whole } = texts;
  const { municipality, year, label, areas, criteria, questions } = previous;
  const { before, now, change, isNoise } = rounds.total;
  const { versionBefore, version } = rounds;
  const match = {
    same: () => t("previous.sameVersion", { version }),
    otherVersion: () => t("previous.otherVersion", { before: versionBefore, now: version }),
    otherCatalogue: () =>
      t("previous.otherCatalogue", { before: previous.catalogueId, now: version }),
  }[rounds.match];
  const counts = {
    areas: Object.keys(areas).length,
    criteria: Object.keys(criteria).length,
    questions: Object.keys(questions).length,
    levels: withLevels,
  };
  return [
    t("pane.earlier.found", { municipality, year }),
    ...(label === "" ? [] : [label]),
    match(),
    ...(before === null || now === null || change === null
      ? []
      : [
          t("pane.earlier.total", {
            year,
            before: whole(before),
            now: whole(now),
            change: change > 0 ? `+${whole(change)}` : whole(change),
            judgement: t(isNoise === true ? "pane.compare.noise" : "pane.compare.moreThanNoise"),
          }),
        ]),
    t("pane.earlier.adds", { sheet: t("sheet.previous"), ...counts }),
    t("pane.earlier.undo"),
  ];
}
