import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookComparison } from "../../app/comparing/workbookComparison";
import type { ComparisonGroup } from "../../model/comparison";
import { factLimits } from "../../model/factLimits";
import { anyOfThem, type FilterField, type FilterInputs } from "../../model/inputs";
import { countries } from "../../model/measurement";
import { parseWhole } from "../../model/numberReadings";
import { cellText, sameCell, type RawCell } from "../../model/rawCell";
import { useDraft } from "../shared/useDraft";
import { useTexts } from "../shared/useTexts";
import { useWantedField } from "../shared/wantedField";
import type { DraftPlace } from "../session/drafts";
import { DiscardDraft } from "../shared/DiscardDraft";
import { ChoiceField, type Choice } from "./ChoiceField";

interface FilterFieldsProps {
  readonly filter: FilterInputs;
  readonly found: WorkbookComparison;
  readonly group: ComparisonGroup;
  readonly isDisabled: boolean;
  readonly onChoose: (field: FilterField, value: RawCell) => void;
  readonly onGroup: (group: ComparisonGroup) => void;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** Fields for what to compare with: the filter's cells, and the size group. */
export function FilterFields(props: FilterFieldsProps): ReactElement {
  const { filter, found, group, isDisabled, onChoose, onGroup } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const { own } = found;
  const choices: Readonly<Record<"country" | "version" | "group", readonly Choice[]>> = {
    country: [
      { value: "", label: t("pane.compare.ownCountry", { country: t(`country.${own.country}`) }) },
      ...countries
        .filter((country) => country !== own.country)
        .map((country) => ({ value: country, label: t(`country.${country}`) })),
      { value: anyOfThem, label: t("pane.compare.everyCountry") },
    ],
    version: [
      { value: "", label: t("pane.compare.ownVersion", { version: own.version }) },
      ...found.versions
        .filter((version) => version !== own.version)
        .map((version) => ({ value: version, label: version })),
      { value: anyOfThem, label: t("pane.compare.everyVersion") },
    ],
    group: [
      { value: "", label: t("pane.compare.anyGroup") },
      ...found.groups.map((name) => ({ value: name, label: name })),
    ],
  };
  return (
    <div className={styles.fields}>
      {(["country", "version", "group"] as const).map((field) => (
        <ChoiceField
          key={field}
          label={t(`filter.${field}`)}
          place={{ kind: "filter", field }}
          value={filter[field]}
          choices={choices[field]}
          isDisabled={isDisabled}
          onChoose={(value) => onChoose(field, value)}
        />
      ))}
      <Field label={t("pane.compare.size")}>
        <Select
          value={group}
          onChange={(_, { value }) => onGroup(value === "population" ? "population" : "all")}
        >
          <option value="all">{t("pane.compare.allSizes")}</option>
          <option value="population">{t("pane.compare.sameSize")}</option>
        </Select>
      </Field>
      {(["from", "to"] as const).map((field) => (
        <YearField
          key={field}
          field={field}
          year={filter[field]}
          isDisabled={isDisabled}
          onChoose={(year) => onChoose(field, year)}
        />
      ))}
    </div>
  );
}

interface YearFieldProps {
  readonly field: "from" | "to";
  readonly year: RawCell;
  readonly isDisabled: boolean;
  readonly onChoose: (year: number | null) => void;
}

/** Saves a year only once it is complete: on Enter or on blur. */
function YearField({ field, year, isDisabled, onChoose }: YearFieldProps): ReactElement {
  const { t } = useTexts();
  const place: DraftPlace = { kind: "filter", field };
  const input = useWantedField(place);
  const [min, max] = factLimits.year;
  const draft = useDraft({
    place,
    value: year,
    shown: cellText(year),
    onSave: (text, seen) => {
      const chosen = parseWhole(text, factLimits.year);
      if (!sameCell(chosen, seen)) onChoose(chosen);
    },
    isLegal: isYear,
    pause: Infinity,
  });
  const message = isYear(draft.text)
    ? t("pane.draft.choice")
    : t("pane.compare.notYear", { value: draft.text, min, max });
  return (
    <div>
      <Field
        label={t(`filter.${field}`)}
        validationState={draft.isHeld ? "error" : "none"}
        validationMessage={draft.isHeld ? message : null}
      >
        <Input
          input={{ ref: input }}
          inputMode="numeric"
          value={draft.text}
          disabled={isDisabled}
          onChange={(_, { value }) => draft.set(value)}
          onBlur={draft.finish}
          onKeyDown={({ key }) => {
            if (key === "Enter") draft.finish();
          }}
        />
      </Field>
      <DiscardDraft place={place} />
    </div>
  );
}

/** A blank field is valid and means no limit. */
function isYear(text: string): boolean {
  return text.trim() === "" || parseWhole(text, factLimits.year) !== null;
}
