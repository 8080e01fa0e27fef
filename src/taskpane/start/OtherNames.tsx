import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { freeSheetName, isSheetName, sheetNameLimit } from "../../model/freeSheetName";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";
import { Notice } from "../shared/Notice";

interface OtherNamesProps {
  /** Planned sheet names that the user's own sheets already have. */
  readonly taken: readonly string[];
  /** Names of all existing sheets. */
  readonly inUse: readonly string[];
  readonly onChoose: (names: ReadonlyMap<string, string>) => void;
}

/** Asks for other sheet names if some are taken; the user's own sheets are never touched. */
export function OtherNames({ taken, inUse, onChoose }: OtherNamesProps): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  // A sheet may have been added after the survey listed all sheets.
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
