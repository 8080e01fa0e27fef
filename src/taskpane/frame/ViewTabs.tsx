import { memo, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import { Tabs } from "../shared/Tabs";

export const workbookViews = ["score", "result", "compare", "check", "factCheck", "more"] as const;
/** Only where evaluators scored apart. */
export const agreeView = "agree";
export const otherViews = ["start", "settings"] as const;

export type ViewName =
  (typeof workbookViews)[number] | typeof agreeView | (typeof otherViews)[number];

interface ViewTabsProps {
  readonly names: readonly ViewName[];
  readonly selected: ViewName;
  readonly panel: string;
  readonly onSelect: (name: ViewName) => void;
}

/** Tabs for the pane's views. */
export const ViewTabs = memo(function ViewTabs(props: ViewTabsProps): ReactElement {
  const { names, selected, panel, onSelect } = props;
  const { t } = useTexts();
  return (
    <Tabs
      label={t("pane.views")}
      items={names.map((name) => ({ key: name, label: t(`pane.view.${name}`) }))}
      selected={selected}
      onSelect={onSelect}
      panel={panel}
    />
  );
});
