import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../shared/useTexts";

interface AnchorsSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Switches between anchors for all four dimensions and for the current one only. */
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
