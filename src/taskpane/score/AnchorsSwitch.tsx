import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../shared/useTexts";

interface AnchorsSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether every level of all four dimensions says what it means, or of the one that is worked on. */
export function AnchorsSwitch({ isOn, onSwitch }: AnchorsSwitchProps): ReactElement {
  const { t } = useTexts();
  return (
    <Checkbox
      label={t("pane.showAllAnchors")}
      checked={isOn}
      onChange={(_, { checked }) => onSwitch(checked === true)}
    />
  );
}
