import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { decimalSign } from "../../model/decimalSign";
import type { Language } from "../../model/language";
import { parseDecimal } from "../../model/numberReadings";
import { cellText, type RawCell } from "../../model/rawCell";
import { useDraft } from "../hooks/useDraft";
import { useTexts } from "../hooks/useTexts";

interface DirectPointsProps {
  /** The question that they are given for. */
  readonly of: string;
  readonly value: RawCell;
  readonly cap: number;
  readonly isDisabled: boolean;
  readonly onSave: (points: number | null, seen: RawCell) => void;
}

/** Points given as they are. What is no number within the cap stays in the field, and is not written. */
export function DirectPoints(props: DirectPointsProps): ReactElement {
  const { of, value, cap, isDisabled, onSave } = props;
  const { t, cap: numberText, language } = useTexts();
  const shown = typeof value === "number" ? typedNumber(value, language) : cellText(value);
  const isLegal = (text: string): boolean => parsePoints(text, cap) !== "invalid";
  const draft = useDraft({
    of,
    value: shown,
    onSave: (text, seen) => {
      const [points, before] = [parsePoints(text, cap), parsePoints(seen, cap)];
      if (points !== "invalid") onSave(points, before === "invalid" ? value : before);
    },
    isLegal,
    pause: Infinity,
  });
  const isInvalid = draft.isTyped && !isLegal(draft.text);
  return (
    <Field
      label={t("question.direct")}
      hint={t("pane.directHint", { cap: numberText(cap) })}
      validationState={isInvalid ? "error" : "none"}
      validationMessage={
        isInvalid ? t("problem.direct", { value: draft.text, cap: numberText(cap) }) : null
      }
    >
      <Input
        value={draft.text}
        disabled={isDisabled}
        inputMode="decimal"
        onChange={(_, data) => draft.set(data.value)}
        onBlur={draft.finish}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isInvalid) event.stopPropagation();
          if (event.key === "Enter") draft.finish();
          if (event.key === "Escape") draft.drop();
        }}
      />
    </Field>
  );
}

/** "3,5" and "3.5" alike; blank is none. */
function parsePoints(text: string, cap: number): number | null | "invalid" {
  return text.trim() === "" ? null : (parseDecimal(text, [0, cap]) ?? "invalid");
}

/** As people type it, with all its decimals. */
function typedNumber(value: number, language: Language): string {
  return String(value).replace(".", decimalSign(language));
}
