import { Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkText } from "../../app/answers/checkText";
import { useDraft, type SaveDraft } from "../shared/useDraft";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import type { DraftPlace } from "../session/drafts";
import { DiscardDraft } from "../shared/DiscardDraft";

interface TextBoxProps {
  readonly label: string;
  readonly place: DraftPlace;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly hint?: string | undefined;
  readonly onSave: SaveDraft;
}

/** Typed text is written after this many milliseconds without a key press. */
const pause = 800;

/** A text that is written to its cell when the user pauses or leaves the field. */
export function TextBox({
  label,
  place,
  value,
  isDisabled,
  hint,
  onSave,
}: TextBoxProps): ReactElement {
  const { problem: textOf } = useTexts();
  const field = useWantedField(place);
  const isLegal = (text: string): boolean => checkText(text) === null;
  const draft = useDraft({ place, value, shown: value, onSave, isLegal, pause });
  const fault = draft.isTyped ? checkText(draft.text) : null;
  return (
    <>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        validationState={fault ? "error" : "none"}
        validationMessage={fault ? textOf(fault) : null}
      >
        <Textarea
          textarea={{ ref: field }}
          value={draft.text}
          disabled={isDisabled}
          resize="vertical"
          onChange={(_, data) => draft.set(data.value)}
          onBlur={draft.finish}
        />
      </Field>
      <DiscardDraft place={place} />
    </>
  );
}
