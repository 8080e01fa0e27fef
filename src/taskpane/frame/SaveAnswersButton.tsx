import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { exportAnswers } from "../../app/answers/exportAnswers";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { LostInputs } from "../../app/answers/lostInputs";
import { saveFile } from "../shared/saveFile";
import { useTexts } from "../shared/useTexts";

interface SaveAnswersButtonProps {
  readonly live: LiveWorkbook;
  readonly lost: LostInputs;
}

/** Saves the answers, including those the workbook may have lost, in a file. */
export function SaveAnswersButton({ live, lost }: SaveAnswersButtonProps): ReactElement {
  const { t } = useTexts();
  return (
    <Button
      size="small"
      onClick={() => {
        const { fileName, text } = exportAnswers(live, lost);
        saveFile(fileName, text);
      }}
    >
      {t("pane.lost.save")}
    </Button>
  );
}
