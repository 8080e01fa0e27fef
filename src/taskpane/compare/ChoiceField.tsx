import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellText, type RawCell } from "../../model/rawCell";
import { useTexts } from "../shared/useTexts";
import { useDraftAt } from "../shared/useWorkbook";
import { useWantedField } from "../shared/wantedField";
import type { DraftPlace } from "../session/drafts";
import { DiscardDraft } from "../shared/DiscardDraft";

export interface Choice {
  /** The cell's value; "" for a blank cell. */
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly place: DraftPlace;
  readonly value: RawCell;
  readonly choices: readonly Choice[];
  readonly isDisabled: boolean;
  readonly onChoose: (value: RawCell) => void;
}

/** A choice stored in a cell. If it cannot be written, it stays as a draft and can be retried. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { label, place, value, choices, isDisabled, onChoose } = props;
  const { t } = useTexts();
  const field = useWantedField(place);
  const draft = useDraftAt(place);
  const text = draft?.text ?? cellText(value);
  const choose = (chosen: string): void => onChoose(chosen === "" ? null : chosen);
  return (
    <div>
      <Field
        label={label}
        validationState={draft ? "error" : "none"}
        validationMessage={draft ? t("pane.draft.choice") : null}
      >
        <Select
          select={{ ref: field }}
          value={text}
          disabled={isDisabled}
          onChange={(_, { value: chosen }) => choose(chosen)}
        >
          {withStanding(choices, text).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Field>
      {draft && (
        <Button size="small" onClick={() => choose(text)}>
          {t("pane.retry")}
        </Button>
      )}
      <DiscardDraft place={place} />
    </div>
  );
}

/** Adds the cell's value to the choices if it is not one of them. */
function withStanding(choices: readonly Choice[], standing: string): readonly Choice[] {
  if (choices.some(({ value }) => value === standing)) return choices;
  return [...choices, { value: standing, label: standing }];
}
