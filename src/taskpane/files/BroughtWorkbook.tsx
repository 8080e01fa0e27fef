import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GivenFile } from "../../app/opening/givenFile";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { placeOfName } from "../../app/opening/places";
import type { LiveWorkbookPort, WorkbookReader } from "../../app/ports";
import { fetchPart } from "../../model/fetchPart";
import type { Outcome, Problem } from "../../model/problem";
import { usePane } from "../shared/PaneContext";
import { readFiles } from "../shared/readFiles";
import { useTexts } from "../shared/useTexts";
import { useCanMake, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { FilesField } from "../shared/FilesField";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";

/** How another workbook is previewed, brought in and taken out. */
export interface Acts<Preview> {
  readonly preview: (
    live: LiveWorkbook,
    file: GivenFile,
    reader: WorkbookReader,
  ) => Outcome<Preview>;
  readonly bringIn: (
    port: LiveWorkbookPort,
    live: LiveWorkbook,
    preview: Preview,
  ) => Promise<Outcome<LiveWorkbook>>;
  readonly remove: (port: LiveWorkbookPort, live: LiveWorkbook) => Promise<Outcome<LiveWorkbook>>;
}

interface BroughtWorkbookProps<Preview> {
  readonly heading: string;
  readonly explanation: string;
  readonly fileLabel: string;
  /** What is in the workbook already: its defined name, what it is, and how to remove or replace it. */
  readonly present: {
    readonly name: string;
    readonly what: string;
    readonly remove: string;
    readonly replace: string;
  } | null;
  readonly loadActs: () => Promise<Acts<Preview>>;
  readonly linesOf: (preview: Preview) => readonly string[];
  /** What was done: `preview` was added, or, for null, what was there is removed. */
  readonly doneText: (preview: Preview | null) => string;
}

interface Found<Preview> {
  readonly preview: Preview | null;
  readonly problems: readonly Problem[];
}

/** Previews what another workbook adds to this one, brings it in, and takes it out again. */
export function BroughtWorkbook<Preview>(props: BroughtWorkbookProps<Preview>): ReactElement {
  const { heading, explanation, fileLabel, present, loadActs, linesOf, doneText } = props;
  const view = useViewStyles();
  const { session, loadReader } = usePane();
  const canMake = useCanMake();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const [found, setFound] = useState<Found<Preview> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  const choose = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setDone(null);
    const [part, given] = await Promise.all([
      fetchPart(async () => Promise.all([loadActs(), loadReader()])),
      readFiles(files.slice(0, 1)),
    ]);
    setBusy(false);
    const [file] = given.ok ? given.value : [];
    if (!part.ok || !file) {
      setFound({ preview: null, problems: [...part.problems, ...given.problems] });
      return;
    }
    const [acts, reader] = part.value;
    const outcome = acts.preview(live, file, reader);
    setFound({ preview: outcome.ok ? outcome.value : null, problems: outcome.problems });
  };

  /** Brings in what was previewed; null takes out what is there. */
  const apply = async (preview: Preview | null): Promise<void> => {
    setBusy(true);
    const part = await fetchPart(loadActs);
    const changed = part.ok
      ? await session.perform(
          async (port, now) =>
            preview === null
              ? part.value.remove(port, now)
              : part.value.bringIn(port, now, preview),
          (outcome) => (outcome.ok ? outcome.value : null),
        )
      : part;
    setBusy(false);
    if (!changed?.ok) {
      setFound({ preview, problems: changed?.problems ?? [] });
      return;
    }
    setFound(null);
    setDone(doneText(preview));
  };

  return (
    <section className={view.section}>
      <h2 className={view.heading}>{heading}</h2>
      <p className={view.quiet}>{explanation}</p>
      {present && (
        <div className={view.row}>
          <CellLink place={placeOfName(live, present.name)}>{present.what}</CellLink>
          <Button size="small" disabled={isBusy || !canMake} onClick={() => void apply(null)}>
            {present.remove}
          </Button>
        </div>
      )}
      <FilesField
        label={fileLabel}
        accept=".xlsx"
        isSingle
        isDisabled={isBusy}
        onChoose={(files) => void choose(files)}
      />
      {isBusy && <Spinner size="tiny" label={t("pane.busy")} />}
      {found && found.problems.length > 0 && (
        <Notice tone={found.preview === null ? "error" : "warning"} isUrgent>
          <ProblemList problems={found.problems} />
        </Notice>
      )}
      {found?.preview && (
        <Notice
          tone="info"
          actions={
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy || !canMake}
              onClick={() => void apply(found.preview)}
            >
              {present ? present.replace : t("pane.earlier.bringIn")}
            </Button>
          }
        >
          {linesOf(found.preview).map((line) => (
            <p key={line} className={view.text}>
              {line}
            </p>
          ))}
        </Notice>
      )}
      {done !== null && (
        <Notice tone="success" isUrgent>
          {done}
        </Notice>
      )}
    </section>
  );
}
