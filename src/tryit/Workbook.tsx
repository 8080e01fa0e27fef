import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Language } from "../model/language";
import { tryItTranslator } from "../i18n/tryItTranslator";
import { cellAddress } from "../workbook/a1";
import type { Host, SheetState } from "../standin";
import { CellEditor } from "./CellEditor";
import { editedText } from "./cellView";
import { Charts } from "./Charts";
import { FormulaBar } from "./FormulaBar";
import { Grid, type GridView } from "./Grid";
import { GridActs, type Refusal } from "./GridActs";
import { moveOf } from "./moves";
import { RefusalBar } from "./RefusalBar";
import {
  activeSheet,
  rangeOf,
  selectedOf,
  visibleSheets,
  type Cell,
  type Selected,
} from "./selection";
import { SheetTabs } from "./SheetTabs";
import type { WorkbookWatch } from "./WorkbookWatch";

interface WorkbookProps {
  readonly host: Host;
  readonly watch: WorkbookWatch;
  readonly language: Language;
}

/** A text being typed, in the cell or in the formula bar. */
interface Draft {
  readonly text: string;
  readonly place: "cell" | "bar";
}

const panelId = "sheet";

const useStyles = makeStyles({
  workbook: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheet: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    position: "relative",
  },
});

/** The workbook as a spreadsheet: formula bar, cells, charts and sheet tabs. */
export function Workbook({ host, watch, language }: WorkbookProps): ReactElement {
  const styles = useStyles();
  const t = tryItTranslator(language);
  const version = useSyncExternalStore(watch.subscribe, watch.version);
  const [last, setLast] = useState<Selected | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const acts = useMemo(() => new GridActs(host, () => language), [host, language]);
  const sheet = activeSheet(host);
  const selected = selectedOf(sheet, last);
  const { active } = selected;
  const sheets = visibleSheets(host);

  const select = (next: Selected): void => {
    setLast(next);
    acts.select(rangeOf(next));
    watch.tell();
  };
  const goTo = (cell: Cell, isExtending: boolean): void => {
    if (draft) commit(draft.text);
    select({ active: isExtending ? selected.active : cell, corner: cell });
  };
  const show = (to: SheetState): void => {
    acts.select(to.selection, to);
    setLast(null);
    setDraft(null);
    setRefusal(null);
    watch.tell();
  };
  /** Returns whether the text was stored in the cell. */
  const commit = (text: string): boolean => {
    const isSame = text === editedText(host.book, sheet, active.row, active.column, language);
    const refused = isSame ? null : acts.type(active, text);
    setRefusal(refused);
    setDraft(null);
    return refused === null;
  };
  const commitAndGo = (text: string, down: number, across: number): void => {
    const isDone = commit(text);
    grid.current?.focus();
    const { row, column } = active;
    const cell = { row: Math.max(row + down, 1), column: Math.max(column + across, 1) };
    if (isDone && (down !== 0 || across !== 0)) select({ active: cell, corner: cell });
  };
  const open = (text?: string): void => {
    if (acts.isLocked(active)) {
      setRefusal({ kind: "locked" });
      return;
    }
    setRefusal(null);
    const now = editedText(host.book, sheet, active.row, active.column, language);
    setDraft({ text: text ?? now, place: "cell" });
  };

  const onKeyDown = (event: KeyboardEvent, { extent }: GridView): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (metaKey || altKey) return;
    const move = moveOf({ key, ctrlKey }, shiftKey ? selected.corner : active, extent);
    if (move?.kind === "cell") goTo(move.cell, shiftKey);
    else if (move) {
      const next = sheets[sheets.indexOf(sheet) + move.step];
      if (next) show(next);
    } else if (/^(?:F2|Enter)$/.test(key)) open();
    else if (key === "Delete" || key === "Backspace") setRefusal(acts.clear(rangeOf(selected)));
    else if (key.length === 1 && !ctrlKey) open(key);
    else return;
    event.preventDefault();
  };

  return (
    <section className={styles.workbook} aria-label={t("tryit.workbook")}>
      <FormulaBar
        address={cellAddress(active.row, active.column)}
        content={draft?.text ?? editedText(host.book, sheet, active.row, active.column, language)}
        isProtected={sheet.protection !== null}
        t={t}
        onChange={(text) => setDraft({ text, place: "bar" })}
        onCommit={() => commitAndGo(draft?.text ?? "", draft ? 1 : 0, 0)}
        onCancel={() => {
          setDraft(null);
          grid.current?.focus();
        }}
        onProtect={() => {
          acts.switchProtection();
          setRefusal(null);
          watch.tell();
        }}
      />
      {refusal && <RefusalBar refusal={refusal} t={t} onClose={() => setRefusal(null)} />}
      <div id={panelId} role="tabpanel" aria-label={sheet.name} className={styles.sheet}>
        <Grid
          key={sheet.key}
          host={host}
          sheet={sheet}
          version={version}
          language={language}
          label={t("tryit.grid", { sheet: sheet.name })}
          selected={selected}
          gridRef={grid}
          onSelect={goTo}
          onOpen={() => open()}
          onKeyDown={onKeyDown}
          onPaste={(text) => setRefusal(acts.paste(rangeOf(selected), text))}
          onCopy={() => acts.copy(rangeOf(selected))}
          overlay={(view) => (
            <>
              <Charts host={host} sheet={sheet} view={view} language={language} />
              {draft?.place === "cell" && (
                <CellEditor
                  key={`${active.row}:${active.column}`}
                  label={cellAddress(active.row, active.column)}
                  draft={draft.text}
                  box={editorBox(view.boxOf(active))}
                  onChange={(text) => setDraft({ text, place: "cell" })}
                  onCommit={(down, across) => commitAndGo(draft.text, down, across)}
                  onCancel={() => {
                    setDraft(null);
                    grid.current?.focus();
                  }}
                />
              )}
            </>
          )}
        />
      </div>
      <SheetTabs
        label={t("tryit.sheets")}
        sheets={sheets}
        active={sheet}
        panel={panelId}
        onSelect={show}
      />
    </section>
  );
}

/** Slightly larger than the cell, to leave room for typing. */
function editorBox({ left, top, width, height }: ReturnType<GridView["boxOf"]>) {
  return {
    left: left - 1,
    top: top - 1,
    width: Math.max(width, 90) + 1,
    height: Math.max(height, 22) + 1,
  };
}
