import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKinds, type Finding } from "../../model/answers";
import { cellText } from "../../model/rawCell";
import { useTexts } from "../hooks/useTexts";
import type { SaveDraft } from "../hooks/useDraft";
import { TextBox } from "./TextBox";

interface FindingFieldsProps {
  /** The question that it belongs to. */
  readonly of: string;
  readonly finding: Finding;
  readonly isDisabled: boolean;
  readonly onKind: (kind: Finding["kind"]) => void;
  readonly onText: SaveDraft;
}

/** A strength, challenge, weakness or gold star, with its text. */
export function FindingFields(props: FindingFieldsProps): ReactElement {
  const { of, finding, isDisabled, onKind, onText } = props;
  const { t } = useTexts();
  const unknown = typeof finding.kind === "object" ? cellText(finding.kind.unknown) : null;
  return (
    <>
      <Field
        label={t("question.finding")}
        validationState={unknown === null ? "none" : "error"}
        validationMessage={unknown === null ? null : t("pane.unknownKind", { value: unknown })}
      >
        <Select
          value={unknown === null ? (finding.kind as string) : "?"}
          disabled={isDisabled}
          onChange={(_, data) => onKind(findingKinds.find((kind) => kind === data.value) ?? "")}
        >
          {unknown !== null && <option value="?">{unknown}</option>}
          <option value="">{t("pane.noFinding")}</option>
          {findingKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`findingKind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(finding.kind !== "" || finding.text !== "") && (
        <TextBox
          label={t("question.findingText")}
          of={of}
          value={finding.text}
          isDisabled={isDisabled}
          onSave={onText}
        />
      )}
    </>
  );
}
