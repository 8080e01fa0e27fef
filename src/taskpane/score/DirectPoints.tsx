import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { decimalSign } from "../../model/decimalSign";
import type { Language } from "../../model/language";
import { parseDecimal } from "../../model/numberReadings";
import { cellText, type RawCell } from "../../model/rawCell";
import { useDraft } from "../shared/useDraft";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import type { DraftPlace } from "../session/drafts";
import { DiscardDraft } from "../shared/DiscardDraft";

interface DirectPointsProps {
  readonly place: DraftPlace;
  readonly value: RawCell;
  readonly cap: number;
  readonly isDisabled: boolean;
  readonly onSave: (points: number | null, seen: RawCell) => void;
}

/**
 * Points entered directly. Anything but a number within the cap stays in the field and is not
 * written.
 */
export function DirectPoints(props: DirectPointsProps): ReactElement {
  const { place, value, cap, isDisabled, onSave } = props;
  const { t, cap: numberText, language } = useTexts();
  const field = useWantedField(place);
  const shown = typeof value === "number" ? typedNumber(value, language) : cellText(value);
  const draft = useDraft({
    place,
    value,
    shown,
    onSave: (text, seen) => {
      const points = parsePoints(text, cap);
      if (points !== "invalid" && points !== seen) onSave(points, seen);
    },
    isLegal: (text) => parsePoints(text, cap) !== "invalid",
    pause: Infinity,
  });
  const { isHeld } = draft;
  return (
    <>
      <Field
        label={t("question.direct")}
        hint={t("pane.directHint", { cap: numberText(cap) })}
        validationState={isHeld ? "error" : "none"}
        validationMessage={
          isHeld ? t("problem.direct", { value: draft.text, cap: numberText(cap) }) : null
        }
      >
        <Input
          input={{ ref: field }}
          value={draft.text}
          disabled={isDisabled}
          inputMode="decimal"
          onChange={(_, data) => draft.set(data.value)}
          onBlur={draft.finish}
          onKeyDown={(event) => {
            // Enter does not leave an invalid value; Ctrl+Enter moves on, as in other text fields.
            if (event.key === "Enter" && !event.ctrlKey && isHeld) event.stopPropagation();
            if (event.key === "Enter") draft.finish();
          }}
        />
      </Field>
      <DiscardDraft place={place} />
    </>
  );
}

/** Accepts "3,5" and "3.5"; blank gives null. */
function parsePoints(text: string, cap: number): number | null | "invalid" {
  return text.trim() === "" ? null : (parseDecimal(text, [0, cap]) ?? "invalid");
}

/** The number as people type it, with all its decimals. */
function typedNumber(value: number, language: Language): string {
  return String(value).replace(".", decimalSign(language));
}
