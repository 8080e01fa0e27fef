import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { saveNote, type ApartQuestion } from "../../app/agreeing/liveAgreement";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { LiveWorkbookPort } from "../../app/ports";
import { cellText } from "../../model/rawCell";
import { TextBox } from "../score/TextBox";
import { ChoiceFaults } from "../shared/ChoiceFaults";
import { usePane } from "../shared/PaneContext";
import { useChosenCells, type Choice } from "../shared/useChosenCells";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useDraftAt } from "../shared/useWorkbook";
import { notePlace } from "./apart";

type Note = Readonly<Record<"note", string>>;

/** The note on what was agreed, saved when the user pauses or leaves it. */
export function ApartNote({ question }: { readonly question: ApartQuestion }): ReactElement {
  const { t } = useTexts();
  const { id, note } = question;
  const { session } = usePane();
  const canWrite = useCanWrite();
  const place = useMemo(() => notePlace(id), [id]);
  const draft = useDraftAt(place);
  const save = async (
    port: LiveWorkbookPort,
    live: LiveWorkbook,
    choice: Choice<"note">,
    seen: Note,
  ) => {
    const text = cellText(choice.note ?? null);
    const saved = await saveNote(port, live, id, text, cellText(seen.note));
    const [conflict] = saved.ok ? saved.value.conflicts : [];
    // What was typed stays in its field, to be written on request or discarded.
    if (conflict) session.keep(place, { text, base: conflict.theirs, isHeld: true });
    return saved;
  };
  const cells = useChosenCells<"note", Note>(save, { note }, () => place);
  const { theirs } = cells;
  return (
    <>
      <TextBox
        label={t("agreement.column.note")}
        place={place}
        value={cellText(cells.chosen.note ?? note)}
        isDisabled={!canWrite}
        onSave={(text, seen) => cells.choose("note", text, seen)}
      />
      {draft?.isHeld && (
        <div>
          <Button size="small" onClick={() => cells.choose("note", draft.text, draft.base)}>
            {t("pane.retry")}
          </Button>
        </div>
      )}
      <ChoiceFaults
        overtaken={theirs === null ? null : t("pane.agree.overtaken", { theirs })}
        problems={cells.problems}
      />
    </>
  );
}
