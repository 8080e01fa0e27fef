import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import {
  agreedImports,
  liveAgreement,
  type ApartQuestion,
  type LiveAgreement,
} from "../../app/agreeing/liveAgreement";
import { importAnswers, type ImportedAnswers } from "../../app/answers/importAnswers";
import { placeOfName } from "../../app/opening/places";
import { resultsById } from "../session/questionFilter";
import { agreementLines } from "../shared/agreementLines";
import { CellLink } from "../shared/CellLink";
import { Notice } from "../shared/Notice";
import { usePane } from "../shared/PaneContext";
import { ProblemList } from "../shared/ProblemList";
import { useTexts } from "../shared/useTexts";
import { useCanWrite, useLiveWorkbook, useShown } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { ApartList } from "./ApartList";
import { isAgreed } from "./apart";

const filters = ["apart", "one", "twoOrMore", "other", "all"] as const;

type Filter = (typeof filters)[number];

interface AgreeViewProps {
  /** Opens a question's card. */
  readonly onOpen: (id: string) => void;
}

/** What evaluators gave apart, by what is at stake, and what they agree on. */
export function AgreeView({ onOpen }: AgreeViewProps): ReactElement | null {
  const { agreement, catalogue, profile } = useLiveWorkbook().read.inputs;
  const apart = useMemo(
    () => liveAgreement({ agreement, catalogue, profile }),
    [agreement, catalogue, profile],
  );
  return apart && <ApartView apart={apart} onOpen={onOpen} />;
}

function ApartView({
  apart,
  onOpen,
}: AgreeViewProps & { readonly apart: LiveAgreement }): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const shown = useShown();
  const [filter, setFilter] = useState<Filter>("apart");
  const [isOpenOnly, setOpenOnly] = useState(false);
  const results = useMemo(() => resultsById(shown.assessment), [shown.assessment]);
  const listed = apart.questions.filter(
    (question) => isListed(question, filter) && !(isOpenOnly && isAgreed(results.get(question.id))),
  );
  return (
    <div className={view.view}>
      <Figures apart={apart} />
      <TakeAgreed apart={apart} />
      <section className={view.section}>
        <Field label={t("pane.agree.filter")}>
          <Select value={filter} onChange={(_, { value }) => setFilter(value as Filter)}>
            {filters.map((each) => (
              <option key={each} value={each}>
                {t(`pane.agree.filter.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={t("pane.agree.open")}
          checked={isOpenOnly}
          onChange={(_, { checked }) => setOpenOnly(checked === true)}
        />
        <p className={view.quiet} role="status">
          {t("pane.agree.listed", { count: listed.length })}
        </p>
        <p className={view.quiet}>{t("pane.agree.keys", { count: apart.evaluators.length })}</p>
        <ApartList
          evaluators={apart.evaluators}
          questions={listed}
          answers={shown.answers}
          results={results}
          onOpen={onOpen}
        />
      </section>
    </div>
  );
}

function isListed({ isSame, apart }: ApartQuestion, filter: Filter): boolean {
  if (filter === "all") return true;
  if (isSame) return false;
  const levels = apart ?? 0;
  switch (filter) {
    case "one":
      return levels === 1;
    case "twoOrMore":
      return levels > 1;
    case "other":
      return levels === 0;
    default:
      return true;
  }
}

function Figures({ apart }: { readonly apart: LiveAgreement }): ReactElement {
  const view = useViewStyles();
  const texts = useTexts();
  const live = useLiveWorkbook();
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{apart.evaluators.join(" · ")}</h2>
      {agreementLines(apart.agreement, texts).map((line) => (
        <p key={line} className={view.text}>
          {line}
        </p>
      ))}
      <p className={view.quiet}>
        <CellLink place={placeOfName(live, "Agreement")}>{texts.t("pane.agree.sheet")}</CellLink>
      </p>
    </section>
  );
}

/** Takes all answers on which all agree, at once; never over what the workbook has. */
function TakeAgreed({ apart }: { readonly apart: LiveAgreement }): ReactElement | null {
  const { session } = usePane();
  const { t } = useTexts();
  const canWrite = useCanWrite();
  const { answers } = useShown();
  const [done, setDone] = useState<ImportedAnswers | null>(null);
  const [isBusy, setBusy] = useState(false);
  const free = useMemo(() => agreedImports(apart.questions, answers), [apart, answers]);
  const take = async (): Promise<void> => {
    setBusy(true);
    const result = await session.perform(
      async (port, live) =>
        importAnswers(port, live, agreedImports(apart.questions, live.read.inputs.answers)),
      (imported) => imported.live,
    );
    setBusy(false);
    setDone(result);
  };
  return (
    <>
      {free.length > 0 && (
        <div>
          <Button appearance="primary" disabled={isBusy || !canWrite} onClick={() => void take()}>
            {t("pane.agree.take", { count: free.length })}
          </Button>
        </div>
      )}
      {done && (
        <Notice tone={done.problems.length > 0 ? "error" : "success"} isUrgent>
          {t("pane.agree.taken", { count: done.written })}
          <ProblemList problems={done.problems} />
        </Notice>
      )}
    </>
  );
}
