import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKinds, type Finding } from "../../model/answers";
import { cellText } from "../../model/rawCell";
import { useTexts } from "../shared/useTexts";
import type { SaveDraft } from "../shared/useDraft";
import { useDraftAt } from "../shared/useWorkbook";
import type { DraftPlace } from "../session/drafts";
import { FieldNotes, type OthersActs } from "./FieldNotes";
import { TextBox } from "./TextBox";

interface FindingFieldsProps {
  /** Of its text. */
  readonly place: DraftPlace;
  readonly finding: Finding;
  readonly others: OthersActs;
  readonly isDisabled: boolean;
  readonly onKind: (kind: Finding["kind"]) => void;
  readonly onText: SaveDraft;
}

/** A strength, challenge, weakness or gold star, with its text. */
export function FindingFields(props: FindingFieldsProps): ReactElement {
  const { place, finding, others, isDisabled, onKind, onText } = props;
  const { t } = useTexts();
  const isTyped = useDraftAt(place) !== null;
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
      <FieldNotes field="finding" others={others} />
      {(finding.kind !== "" || finding.text !== "" || isTyped) && (
        <TextBox
          label={t("question.findingText")}
          place={place}
          value={finding.text}
          isDisabled={isDisabled}
          onSave={onText}
        />
      )}
      <FieldNotes field="findingText" others={others} />
    </>
  );
}
