import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PreviousPreview } from "../../app/rounds/bringInPrevious";
import { placeOfName } from "../../app/opening/places";
import { fetchPart } from "../../model/fetchPart";
import type { Problem } from "../../model/problem";
import { usePane } from "../shared/PaneContext";
import { readFiles } from "../shared/readFiles";
import { useTexts, type Texts } from "../shared/useTexts";
import { useCanMake, useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { CellLink } from "../shared/CellLink";
import { FilesField } from "../shared/FilesField";
import { Notice } from "../shared/Notice";
import { ProblemList } from "../shared/ProblemList";

interface Found {
  readonly preview: PreviousPreview | null;
  readonly problems: readonly Problem[];
}

/** Previews an earlier round's workbook, brings it in, and takes it out again. */
export function PreviousRoundSection(): ReactElement {
  const view = useViewStyles();
  const { session, loadReader } = usePane();
  const canMake = useCanMake();
  const texts = useTexts();
  const { t } = texts;
  const live = useLiveWorkbook();
  const standing = live.read.inputs.previous;
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  const choose = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setDone(null);
    const [part, given] = await Promise.all([
      fetchPart(async () =>
        Promise.all([import("../../app/rounds/bringInPrevious"), loadReader()]),
      ),
      readFiles(files.slice(0, 1)),
    ]);
    setBusy(false);
    const [file] = given.ok ? given.value : [];
    if (!part.ok || !file) {
      setFound({ preview: null, problems: [...part.problems, ...given.problems] });
      return;
    }
    const [{ previewPrevious }, reader] = part.value;
    const outcome = previewPrevious(live, file, reader);
    setFound({ preview: outcome.ok ? outcome.value : null, problems: outcome.problems });
  };

  /** Brings in the previewed round; null takes the present one out. */
  const apply = async (preview: PreviousPreview | null): Promise<void> => {
    setBusy(true);
    const part = await fetchPart(async () => import("../../app/rounds/bringInPrevious"));
    const changed = part.ok
      ? await session.perform(
          async (port, now) =>
            preview
              ? part.value.bringInPrevious(port, now, preview.previous)
              : part.value.removePrevious(port, now),
          (outcome) => (outcome.ok ? outcome.value : null),
        )
      : part;
    setBusy(false);
    if (!changed?.ok) {
      setFound({ preview, problems: changed?.problems ?? [] });
      return;
    }
    setFound(null);
    setDone(
      preview ? t("pane.earlier.done", { year: preview.previous.year }) : t("pane.earlier.removed"),
    );
  };

  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.earlier")}</h2>
      <p className={view.quiet}>{t("pane.earlier.explanation")}</p>
      {standing && (
        <div className={view.row}>
          <CellLink place={placeOfName(live, "Previous")}>
            {t("pane.earlier.standing", {
              year: standing.year,
              municipality: standing.municipality,
            })}
          </CellLink>
          <Button size="small" disabled={isBusy || !canMake} onClick={() => void apply(null)}>
            {t("pane.earlier.remove", { year: standing.year })}
          </Button>
        </div>
      )}
      <FilesField
        label={t("pane.earlier.file")}
        accept=".xlsx"
        isSingle
        isDisabled={isBusy}
        onChoose={(files) => void choose(files)}
      />
      {isBusy && <Spinner size="tiny" label={t("pane.busy")} />}
      {found && found.problems.length > 0 && (
        <Notice tone={found.preview ? "warning" : "error"} isUrgent>
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
              {standing
                ? t("pane.earlier.replace", { year: standing.year })
                : t("pane.earlier.bringIn")}
            </Button>
          }
        >
          {previewLines(found.preview, texts).map((line) => (
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

/** The round's municipality, method version and result, and what would be added to the workbook. */
function previewLines({ previous, rounds, withLevels }: PreviousPreview, texts: Texts): string[] {
  const { t, whole } = texts;
  const { municipality, year, label, areas, criteria, questions } = previous;
  const { before, now, change, isNoise } = rounds.total;
  const { versionBefore, version } = rounds;
  const match = {
    same: () => t("previous.sameVersion", { version }),
    otherVersion: () => t("previous.otherVersion", { before: versionBefore, now: version }),
    otherCatalogue: () =>
      t("previous.otherCatalogue", { before: previous.catalogueId, now: version }),
  }[rounds.match];
  const counts = {
    areas: Object.keys(areas).length,
    criteria: Object.keys(criteria).length,
    questions: Object.keys(questions).length,
    levels: withLevels,
  };
  return [
    t("pane.earlier.found", { municipality, year }),
    ...(label === "" ? [] : [label]),
    match(),
    ...(before === null || now === null || change === null
      ? []
      : [
          t("pane.earlier.total", {
            year,
            before: whole(before),
            now: whole(now),
            change: change > 0 ? `+${whole(change)}` : whole(change),
            judgement: t(isNoise === true ? "pane.compare.noise" : "pane.compare.moreThanNoise"),
          }),
        ]),
    t("pane.earlier.adds", { sheet: t("sheet.previous"), ...counts }),
    t("pane.earlier.undo"),
  ];
}
