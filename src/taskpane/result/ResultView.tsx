import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { averagesOf } from "../../app/comparing/averages";
import { targetsOf } from "../../app/answers/targets";
import { placeOfTotal } from "../../app/opening/places";
import { factCheckStateIn } from "../../app/answers/factCheck";
import type { TotalResult } from "../../model/assessment";
import { isConfirmed } from "../../model/factCheck";
import { AreaScores } from "./AreaScores";
import { CellLink } from "../shared/CellLink";
import { fetched } from "../shared/fetched";
import { LargestGaps } from "./LargestGaps";
import { ProfileChart } from "./ProfileChart";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook, useShown } from "../shared/useWorkbook";
import type { QuestionFilter } from "../session/questionFilter";
import { useViewStyles } from "../shared/viewStyles";

const VerdictSection = fetched(async () => (await import("./VerdictSection")).VerdictSection, {
  isQuiet: true,
});

interface ResultViewProps {
  /** Opens the question list with this filter. */
  readonly onList: (filter: QuestionFilter) => void;
  readonly onFactCheck: () => void;
  readonly onQuestion: (id: string) => void;
}

const useStyles = makeStyles({
  total: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The result so far, and what is missing for a final one. */
export function ResultView({ onList, onFactCheck, onQuestion }: ResultViewProps): ReactElement {
  const styles = useStyles();
  const view = useViewStyles();
  const { t, whole } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const { catalogue, municipality, round, label } = live.read.inputs;
  const { total, areas } = shown.assessment;
  const averages = useMemo(() => averagesOf(live), [live]);
  const criteria = useMemo(
    () => new Map(shown.assessment.criteria.map((result) => [result.id, result])),
    [shown.assessment],
  );
  const targets = useMemo(() => targetsOf(live, shown.assessment), [live, shown.assessment]);
  const axes = catalogue.areas.map(({ key, id, shortName, cap }) => ({
    key,
    label: `${id} ${shortName}`,
    own: areas.find((area) => area.key === key)?.share ?? null,
    average: averages?.areas[key] === undefined ? null : averages.areas[key] / cap,
  }));
  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>
          {municipality.name} {round.year}
        </h2>
        {label !== "" && <p className={view.quiet}>{label}</p>}
        <p className={styles.total}>
          <CellLink place={placeOfTotal(live)}>
            {total.reported === null ? "–" : whole(total.reported)}
          </CellLink>{" "}
          {t("overview.of")} {whole(total.cap)}
        </p>
        <p className={view.text}>{t(`status.${total.status}`)}</p>
        {total.band && (
          <p className={view.quiet}>
            {t("total.band", { low: whole(total.band[0]), high: whole(total.band[1]) })}
          </p>
        )}
        <p className={view.quiet}>{t("print.assumption")}</p>
      </section>
      <Missing total={total} onList={onList} onFactCheck={onFactCheck} />
      <section className={view.section}>
        <h2 className={view.heading}>{t("overview.byArea")}</h2>
        <AreaScores
          live={live}
          areas={catalogue.areas}
          results={areas}
          criteria={criteria}
          targets={targets}
        />
      </section>
      <LargestGaps catalogue={catalogue} assessment={shown.assessment} onQuestion={onQuestion} />
      <section className={view.section}>
        <h2 className={view.heading}>{t("overview.profile")}</h2>
        <ProfileChart
          title={t("chart.profile.title")}
          axes={axes}
          averageLabel={averages && t("pane.averageOf", { count: averages.n })}
        />
        {!averages && <p className={view.quiet}>{t("pane.noAverage")}</p>}
      </section>
      <VerdictSection />
    </div>
  );
}

/** What is missing for a final result, with buttons that lead to it. */
function Missing(
  props: Omit<ResultViewProps, "onQuestion"> & { readonly total: TotalResult },
): ReactElement {
  const { total, onList, onFactCheck } = props;
  const view = useViewStyles();
  const { t } = useTexts();
  const live = useLiveWorkbook();
  const shown = useShown();
  const warned = shown.assessment.questions.filter(({ warnings }) => warnings.length > 0).length;
  const unsigned = live.read.inputs.catalogue.areas.filter(
    (area) => !isConfirmed(factCheckStateIn(live, area, shown.answers)),
  ).length;
  const items = [
    { key: "invalid", count: total.invalid, go: () => onList("invalid") },
    { key: "open", count: total.open, go: () => onList("open") },
    { key: "warnings", count: warned, go: () => onList("warning") },
    { key: "unsigned", count: unsigned, go: onFactCheck },
  ] as const;
  const left = items.filter(({ count }) => count > 0);
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.missing")}</h2>
      {left.length === 0 ? (
        <p className={view.text}>{t("pane.missing.nothing")}</p>
      ) : (
        <div className={view.row}>
          {left.map(({ key, count, go }) => (
            <Button key={key} size="small" onClick={go}>
              {t(`pane.missing.${key}`, { count })}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
