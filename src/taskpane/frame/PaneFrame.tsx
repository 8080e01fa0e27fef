import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { goneSheets, hasLost } from "../../app/answers/lostInputs";
import type { Problem } from "../../model/problem";
import { fetched } from "../shared/fetched";
import { Notice } from "../shared/Notice";
import type { OpenHelp } from "./HelpDialog";
import { ProblemNotice } from "../shared/ProblemNotice";
import { SaveFaults, SaveStatus } from "./SaveStatus";
import { Unfinished } from "./Unfinished";
import { ViewBoundary } from "./ViewBoundary";
import { agreeView, otherViews, ViewTabs, workbookViews, type ViewName } from "./ViewTabs";
import { isTyping } from "../shared/isTyping";
import { usePane } from "../shared/PaneContext";
import { useChecking } from "../check/useChecking";
import { isOpen } from "../score/cardState";
import { useScoring } from "../score/useScoring";
import { NoticeContext } from "../shared/useShowCell";
import { useTexts } from "../shared/useTexts";
import { phaseOf, selectedOf, useCanWrite, useSession } from "../shared/useWorkbook";
import { WantedFieldContext } from "../shared/wantedField";
import { requestedView, subscribeToView } from "./requestedView";
import { draftKey, type DraftPlace } from "../session/drafts";
import type { Phase, SessionState } from "../session/sessionState";
import type { NewWorkbook } from "../start/newWorkbook";
import { wide, type QuestionFilter } from "../session/questionFilter";
import { StartView } from "../start/StartView";

/** The first view for a Kompassbok workbook; the entry fetches it before rendering. */
export const ScoreView = fetched(async () => (await import("../score/ScoreView")).ScoreView);
const ResultView = fetched(async () => (await import("../result/ResultView")).ResultView);
const CompareView = fetched(async () => (await import("../compare/CompareView")).CompareView);
const CheckView = fetched(async () => (await import("../check/CheckView")).CheckView);
const FactCheckView = fetched(
  async () => (await import("../factCheck/FactCheckView")).FactCheckView,
);
const AgreeView = fetched(async () => (await import("../agree/AgreeView")).AgreeView);
const FilesView = fetched(async () => (await import("../files/FilesView")).FilesView);
const SettingsView = fetched(async () => (await import("../settings/SettingsView")).SettingsView);
const UnreadableView = fetched(async () => (await import("./UnreadableView")).UnreadableView);
const HelpDialog = fetched(async () => (await import("./HelpDialog")).HelpDialog, {
  isQuiet: true,
});

const LostNotice = fetched(async () => (await import("./LostNotice")).LostNotice, {
  isQuiet: true,
});
const GoneNotice = fetched(async () => (await import("./GoneNotice")).GoneNotice, {
  isQuiet: true,
});

const [firstView, ...laterViews] = workbookViews;
const withAgree: readonly ViewName[] = [firstView, agreeView, ...laterViews];

const useStyles = makeStyles({
  frame: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Overrides the browser's minimum width: the pane can be narrow and zoomed in.
    "& input, & textarea, & select": { minWidth: 0 },
    "& .fui-Button": { maxWidth: "100%", overflowWrap: "anywhere" },
    "& .fui-Spinner__label": { minWidth: 0, overflowWrap: "anywhere" },
    "& .fui-Input, & .fui-Select, & .fui-Textarea": { minWidth: 0, maxWidth: "100%" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

const none: readonly Problem[] = [];
const panelId = "kompassbok-view";

/**
 * The frame around the views: title, save status, tabs, and problems that belong to no single
 * field.
 */
export function PaneFrame({ today }: { readonly today: string }): ReactElement {
  const styles = useStyles();
  const { hasShortcuts } = usePane();
  const { t } = useTexts();
  const phase = useSession(phaseOf);
  const selected = useSession(selectedOf);
  const municipality = useSession(municipalityOf);
  const canWrite = useCanWrite();
  const isLost = useSession(isLostIn);
  const hasGone = useSession(hasGoneIn);
  const hasAgreement = useSession(hasAgreementIn);
  const scoring = useScoring();
  const checking = useChecking();
  const request = useSyncExternalStore(subscribeToView, requestedView);
  const [view, setView] = useState<ViewName>("score");
  const [notice, setNotice] = useState<readonly Problem[]>(none);
  const [help, setHelp] = useState<OpenHelp | null>(null);
  const [filled, setFilled] = useState<Partial<NewWorkbook>>({});

  useEffect(() => {
    if (request.view === "check") setView("check");
    else setView(request.view === "new" ? "start" : "score");
  }, [request]);
  useEffect(() => {
    if (phase === "open") setView((now) => (now === "start" ? "score" : now));
  }, [phase]);
  const { openCard, narrow } = scoring;
  useEffect(() => {
    if (!selected) return;
    openCard(selected.id, false);
    setView((now) => (now === "factCheck" || now === "result" || now === "score" ? "score" : now));
  }, [selected, openCard]);

  const show = useCallback((name: ViewName) => {
    setView(name);
    setNotice(none);
  }, []);
  const open = (id: string): void => {
    openCard(id, true);
    setView("score");
  };
  const [wanted, setWanted] = useState<string | null>(null);
  const goTo = useCallback(
    (place: DraftPlace): void => {
      setWanted(draftKey(place));
      if (place.kind === "answer") openCard(place.id, true);
      setView(viewOf(place));
    },
    [openCard],
  );
  const wantedField = useMemo(
    () => ({ wanted, reached: () => setWanted(null), goTo }),
    [wanted, goTo],
  );
  const list = (filter: QuestionFilter): void => {
    narrow({ ...wide, filter });
    scoring.dispatch({ type: "close" });
    setView("score");
  };
  const start = {
    year: Number(today.slice(0, 4)),
    filled,
    onFill: (change: Partial<NewWorkbook>) => setFilled((now) => ({ ...now, ...change })),
  };
  const usual = hasAgreement ? withAgree : workbookViews;
  const ofWorkbook: readonly ViewName[] = view === "start" ? ["start", ...usual] : usual;
  const names: readonly ViewName[] = phase === "open" ? ofWorkbook : otherViews;
  const shown = names.includes(view) ? view : (names[0] ?? "start");
  const isInSight = (place: DraftPlace): boolean =>
    shown === viewOf(place) &&
    (place.kind !== "answer" || (isOpen(scoring.card) && scoring.card.current === place.id));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "?" || !hasShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    setHelp({ isOpen: true, from: document.activeElement });
  };

  return (
    <NoticeContext value={setNotice}>
      <div className={styles.frame} onKeyDown={onKeyDown}>
        <header>
          <div className={styles.head}>
            <h1 className={styles.title}>{municipality ?? t("pane.title")}</h1>
            {phase === "open" && <SaveStatus />}
          </div>
          {phase !== "opening" && (
            <ViewTabs names={names} selected={shown} panel={panelId} onSelect={show} />
          )}
        </header>
        <main className={styles.main}>
          {phase === "open" && !canWrite && (
            <Notice tone="warning">{t("problem.excelReadOnly")}</Notice>
          )}
          {phase === "open" && isLost && (
            <LostNotice checking={checking} onCheck={() => show("check")} />
          )}
          {phase === "blank" && hasGone && <GoneNotice />}
          <SaveFaults onGo={goTo} isInSight={isInSight} />
          {phase === "open" && <Unfinished />}
          <ProblemNotice problems={notice} />
          <div
            id={panelId}
            className={styles.panel}
            {...panelRole(phase)}
            aria-label={t(`pane.view.${shown}`)}
          >
            <WantedFieldContext value={wantedField}>
              <ViewBoundary key={shown}>
                {phase === "opening" && <Spinner label={t("pane.loading")} />}
                {phase === "blank" && shown === "start" && <StartView {...start} />}
                {phase === "unreadable" && shown === "start" && <UnreadableView />}
                {phase === "open" && (
                  <>
                    {shown === "start" && <StartView {...start} />}
                    {shown === "score" && <ScoreView scoring={scoring} />}
                    {shown === agreeView && <AgreeView onOpen={open} />}
                    {shown === "result" && (
                      <ResultView
                        onList={list}
                        onFactCheck={() => setView("factCheck")}
                        onQuestion={open}
                      />
                    )}
                    {shown === "compare" && <CompareView year={Number(today.slice(0, 4))} />}
                    {shown === "check" && <CheckView checking={checking} />}
                    {shown === "factCheck" && <FactCheckView today={today} onOpen={open} />}
                    {shown === "more" && <FilesView />}
                  </>
                )}
                {phase !== "opening" && (shown === "settings" || shown === "more") && (
                  <SettingsView />
                )}
              </ViewBoundary>
            </WantedFieldContext>
            {help && <HelpDialog {...help} onClose={() => setHelp({ ...help, isOpen: false })} />}
          </div>
        </main>
      </div>
    </NoticeContext>
  );
}

/** The view that contains a field. */
function viewOf({ kind }: DraftPlace): ViewName {
  if (kind === "answer") return "score";
  if (kind === "verdict") return "result";
  if (kind === "note") return agreeView;
  return kind === "factCheck" ? "factCheck" : "compare";
}

/** True if Kompassbok sheets are gone, or lost answers exist only in the session. */
const isLostIn = ({ live, lost }: SessionState) =>
  hasLost(lost) || (live !== null && goneSheets(live).length > 0);
const hasAgreementIn = ({ live }: SessionState) => Boolean(live?.read.inputs.agreement);
const hasGoneIn = ({ gone }: SessionState) => gone !== null;
const municipalityOf = ({ live }: SessionState) => live?.read.inputs.municipality.name;

/** Without tabs there is no tab panel. */
function panelRole(phase: Phase): { readonly role?: "tabpanel" | "status" } {
  return { role: phase === "opening" ? "status" : "tabpanel" };
}
