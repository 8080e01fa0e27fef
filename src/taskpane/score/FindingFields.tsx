import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKinds } from "../../model/answers";
import { cellText } from "../../model/rawCell";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { useDraftAt } from "../shared/useWorkbook";
import { answerPlace } from "../session/drafts";
import { FieldNotes } from "./FieldNotes";
import { TextBox } from "./TextBox";
import type { OpenQuestion } from "./useQuestion";

/** The finding: strength, challenge, weakness or gold star, and its text. */
export function FindingFields(props: { readonly question: OpenQuestion }): ReactElement {
  const { question } = props;
  const { id, isDisabled } = question;
  const { finding } = question.answer;
  const { session } = usePane();
  const { t } = useTexts();
  const place = answerPlace(id, "findingText");
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
          onChange={(_, data) => {
            const kind = findingKinds.find((known) => known === data.value) ?? "";
            session.change(id, { finding: { kind } });
          }}
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
      <FieldNotes field="finding" question={question} />
      {(finding.kind !== "" || finding.text !== "" || isTyped) && (
        <TextBox
          label={t("question.findingText")}
          place={place}
          value={finding.text}
          isDisabled={isDisabled}
          onSave={(text, seen) =>
            session.change(id, { finding: { text } }, { finding: { text: cellText(seen) } })
          }
        />
      )}
      <FieldNotes field="findingText" question={question} />
    </>
  );
}
