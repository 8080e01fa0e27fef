import { Checkbox, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo, type ReactElement } from "react";
import type { Assessment } from "../../model/assessment";
import { respondentRoles, type Catalogue } from "../../model/catalogue";
import { useTexts } from "../shared/useTexts";
import { questionFilters, type Narrowing } from "../session/questionFilter";
import { GuideLink } from "./GuideLink";
import { ProgressLine } from "./ProgressLine";
import { Tabs } from "../shared/Tabs";

interface ListControlsProps {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly narrowing: Narrowing;
  /** Id of the list. */
  readonly panel: string;
  readonly onChange: (change: Partial<Narrowing>) => void;
}

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** Controls for which questions to list: area, search words, state and interviewed role. */
export const ListControls = memo(function ListControls(props: ListControlsProps): ReactElement {
  const { catalogue, assessment, narrowing, panel, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const results = useMemo(
    () => new Map(assessment.areas.map((area) => [area.key, area])),
    [assessment],
  );
  const progress = (key: string | null) => {
    const { answered, open, invalid } =
      (key === null ? null : results.get(key)) ?? assessment.total;
    return { answered, questions: answered + open + invalid };
  };
  const area = catalogue.areas.find(({ key }) => key === narrowing.area);
  const title = area ? `${area.id} ${area.name}` : t("pane.allAreas");
  const items = [
    { key: "", label: t("pane.all"), name: nameOf(t("pane.allAreas"), progress(null)) },
    ...catalogue.areas.map(({ key, id, name }) => ({
      key,
      label: id,
      name: nameOf(`${id} ${name}`, progress(key)),
    })),
  ];
  function nameOf(name: string, counts: { answered: number; questions: number }): string {
    return `${name}, ${t("pane.answeredOf", counts)}`;
  }
  return (
    <div className={styles.controls}>
      <Tabs
        label={t("pane.areas")}
        items={items}
        selected={narrowing.area ?? ""}
        onSelect={(key) => onChange({ area: key === "" ? null : key })}
        panel={panel}
        isSmall
      />
      <h2 className={styles.heading}>{title}</h2>
      <ProgressLine {...progress(narrowing.area)} />
      <Input
        type="search"
        aria-label={t("pane.search")}
        placeholder={t("pane.search")}
        value={narrowing.search}
        onChange={(_, { value }) => onChange({ search: value })}
      />
      <div className={styles.choices}>
        <Select
          aria-label={t("pane.filter")}
          value={narrowing.filter}
          onChange={(_, { value }) =>
            onChange({ filter: questionFilters.find((filter) => filter === value) ?? "all" })
          }
        >
          {questionFilters.map((filter) => (
            <option key={filter} value={filter}>
              {t(`pane.filter.${filter}`)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={t("pane.role")}
          value={narrowing.role ?? ""}
          onChange={(_, { value }) =>
            onChange({ role: respondentRoles.find((role) => role === value) ?? null })
          }
        >
          <option value="">{t("pane.allRoles")}</option>
          {respondentRoles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </Select>
      </div>
      {narrowing.role && (
        <div>
          <Checkbox
            label={t("pane.role.others")}
            checked={narrowing.withOthers}
            onChange={(_, { checked }) => onChange({ withOthers: checked === true })}
          />
          <GuideLink />
        </div>
      )}
    </div>
  );
});
