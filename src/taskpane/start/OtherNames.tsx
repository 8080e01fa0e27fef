import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { freeSheetName, isSheetName, sheetNameLimit } from "../../model/freeSheetName";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { Notice } from "../shared/Notice";

interface OtherNamesProps {
  /** Planned names that sheets of the person's own have. */
  readonly taken: readonly string[];
  /** Names of all sheets that are there. */
  readonly inUse: readonly string[];
  readonly onChoose: (names: ReadonlyMap<string, string>) => void;
}

/** Asks for other names where some are taken: nobody's sheet is touched. */
export function OtherNames({ taken, inUse, onChoose }: OtherNamesProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  // A taken name may be younger than the survey of all sheets.
  const used = new Set([...inUse, ...taken].map((name) => name.toLowerCase()));
  const [names, setNames] = useState<ReadonlyMap<string, string>>(
    () => new Map(taken.map((name) => [name, freeSheetName(name, used)])),
  );
  const isLegal = (name: string): boolean => isSheetName(name) && !used.has(name.toLowerCase());
  const areLegal = [...names.values()].every(isLegal);
  return (
    <Notice
      tone="warning"
      isUrgent
      title={t("pane.new.taken")}
      actions={
        <Button appearance="primary" disabled={!areLegal} onClick={() => onChoose(names)}>
          {t("pane.new.createSo")}
        </Button>
      }
    >
      <div className={view.section}>
        {taken.map((name) => {
          const other = names.get(name) ?? "";
          return (
            <Field
              key={name}
              label={t("pane.new.insteadOf", { name })}
              validationState={isLegal(other) ? "none" : "error"}
              validationMessage={isLegal(other) ? null : t("pane.new.badName")}
            >
              <Input
                value={other}
                maxLength={sheetNameLimit}
                onChange={(_, { value }) => setNames((now) => new Map(now).set(name, value))}
              />
            </Field>
          );
        })}
      </div>
    </Notice>
  );
}
