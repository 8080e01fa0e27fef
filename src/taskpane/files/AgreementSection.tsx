import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AgreementPreview, BroughtAgreement } from "../../app/agreeing/bringInAgreement";
import { placeOfName } from "../../app/opening/places";
import { fetchPart } from "../../model/fetchPart";
import type { Outcome, Problem } from "../../model/problem";
import { agreementLines } from "../shared/agreementLines";
import { CellLink } from "../shared/CellLink";
import { DiscardQuestion } from "../shared/DiscardQuestion";
import { FilesField } from "../shared/FilesField";
import { Notice } from "../shared/Notice";
import { usePane } from "../shared/PaneContext";
import { ProblemList } from "../shared/ProblemList";
import { readFiles } from "../shared/readFiles";
import { useTexts, type Texts } from "../shared/useTexts";
import { useCanMake, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

interface Found {
  readonly preview: AgreementPreview | null;
  readonly problems: readonly Problem[];
}

interface Done {
  readonly text: string;
  /** Why some texts were not written. */
  readonly problems: readonly Problem[];
}

/** Previews what evaluators gave apart, brings it in, and takes its sheet out again. */
export function AgreementSection(): ReactElement {
  const view = useViewStyles();
  const { session, loadReader } = usePane();
  const canMake = useCanMake();
  const texts = useTexts();
  const { t } = texts;
  const live = useLiveWorkbook();
  const standing = live.read.inputs.agreement;
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);

  const choose = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setDone(null);
    const [part, given] = await Promise.all([
      fetchPart(async () => Promise.all([load(), loadReader()])),
      readFiles(files),
    ]);
    setBusy(false);
    if (!part.ok || !given.ok) {
      setFound({ preview: null, problems: [...part.problems, ...given.problems] });
      return;
    }
    const [{ previewAgreement }, reader] = part.value;
    const outcome = previewAgreement(live, given.value, reader);
    setFound({ preview: outcome.ok ? outcome.value : null, problems: outcome.problems });
  };

  const bringIn = async (preview: AgreementPreview): Promise<void> => {
    setBusy(true);
    const part = await fetchPart(load);
    const brought: Outcome<BroughtAgreement> | null = part.ok
      ? await session.perform(
          async (port, now) => part.value.bringInAgreement(port, now, preview),
          (outcome) => (outcome.ok ? outcome.value.live : null),
        )
      : part;
    setBusy(false);
    if (!brought?.ok) {
      setFound({ preview, problems: brought?.problems ?? [] });
      return;
    }
    setFound(null);
    setDone({ text: t("pane.agree.done", names(texts)), problems: brought.value.texts.problems });
  };

  const remove = async (): Promise<void> => {
    setBusy(true);
    const part = await fetchPart(load);
    const removed = part.ok
      ? await session.perform(
          async (port, now) => part.value.removeAgreement(port, now),
          (outcome) => (outcome.ok ? outcome.value : null),
        )
      : part;
    setBusy(false);
    if (removed?.ok) setDone({ text: t("pane.agree.removed"), problems: [] });
    else setFound({ preview: null, problems: removed?.problems ?? [] });
  };

  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.agree")}</h2>
      <p className={view.quiet}>{t("pane.agree.explanation")}</p>
      {standing ? (
        <Standing
          evaluators={standing.evaluators}
          isDisabled={isBusy || !canMake}
          onRemove={() => void remove()}
        />
      ) : (
        <FilesField
          label={t("pane.agree.files")}
          accept=".xlsx,.json"
          isDisabled={isBusy}
          onChoose={(files) => void choose(files)}
        />
      )}
      {isBusy && <Spinner size="tiny" label={t("pane.busy")} />}
      {found && found.problems.length > 0 && (
        <Notice tone={found.preview ? "warning" : "error"} isUrgent>
          <ProblemList problems={found.problems} />
        </Notice>
      )}
      {found?.preview && (
        <Preview
          preview={found.preview}
          isDisabled={isBusy || !canMake}
          onBringIn={(preview) => void bringIn(preview)}
        />
      )}
      {done && (
        <Notice tone={done.problems.length > 0 ? "warning" : "success"} isUrgent>
          <p className={view.text}>{done.text}</p>
          {done.problems.length > 0 && (
            <>
              <p className={view.text}>{t("pane.agree.textsLeft")}</p>
              <ProblemList problems={done.problems} />
            </>
          )}
        </Notice>
      )}
    </section>
  );
}

const load = async () => import("../../app/agreeing/bringInAgreement");

/** The names of the sheet and of the tab that comes with it. */
function names({ t }: Texts): { readonly sheet: string; readonly tab: string } {
  return { sheet: t("sheet.agreement"), tab: t("pane.view.agree") };
}

/** The sheet that is there, and a button to remove it, which asks first because of its notes. */
function Standing(props: {
  readonly evaluators: readonly string[];
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}): ReactElement {
  const view = useViewStyles();
  const texts = useTexts();
  const { t } = texts;
  const live = useLiveWorkbook();
  const [isAsked, ask] = useState(false);
  const evaluators = props.evaluators.join(" · ");
  return (
    <>
      <div className={view.row}>
        <CellLink place={placeOfName(live, "Agreement")}>
          {t("pane.agree.standing", { ...names(texts), evaluators })}
        </CellLink>
        <Button size="small" disabled={props.isDisabled} onClick={() => ask(true)}>
          {t("pane.agree.remove")}
        </Button>
      </div>
      {isAsked && (
        <DiscardQuestion
          question={t("pane.agree.ask")}
          onKeep={() => ask(false)}
          onDiscard={() => {
            ask(false);
            props.onRemove();
          }}
        />
      )}
    </>
  );
}

function Preview(props: {
  readonly preview: AgreementPreview;
  readonly isDisabled: boolean;
  readonly onBringIn: (preview: AgreementPreview) => void;
}): ReactElement {
  const { preview, isDisabled, onBringIn } = props;
  const view = useViewStyles();
  const texts = useTexts();
  const { t } = texts;
  return (
    <Notice
      tone="info"
      actions={
        <Button
          size="small"
          appearance="primary"
          disabled={isDisabled}
          onClick={() => onBringIn(preview)}
        >
          {t("pane.agree.bringIn")}
        </Button>
      }
    >
      {previewLines(preview, texts).map((line) => (
        <p key={line} className={view.text}>
          {line}
        </p>
      ))}
    </Notice>
  );
}

function previewLines(preview: AgreementPreview, texts: Texts): string[] {
  const { t } = texts;
  return [
    preview.agreement.evaluators.join(" · "),
    ...agreementLines(preview.figures, texts),
    t("pane.agree.adds", { ...names(texts), count: preview.texts.length }),
    ...(preview.left > 0 ? [t("pane.agree.left", { count: preview.left })] : []),
    t("pane.earlier.undo"),
  ];
}
