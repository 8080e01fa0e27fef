import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { LiveComparison } from "../../../app/live/comparisonLive";
import type { ComparisonGroup } from "../../../model/comparison";
import { factLimits } from "../../../model/factLimits";
import { anyOfThem, type FilterField, type FilterInputs } from "../../../model/inputs";
import { countries } from "../../../model/measurement";
import { parseWhole } from "../../../model/numberReadings";
import { cellText, type RawCell } from "../../../model/rawCell";
import { useTexts } from "../../hooks/useTexts";

interface FilterFieldsProps {
  readonly filter: FilterInputs;
  readonly found: LiveComparison;
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

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Whom to compare with: the cells of the filter, and the size. */
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
        <Field key={field} label={t(`filter.${field}`)}>
          <Select
            value={cellText(filter[field])}
            disabled={isDisabled}
            onChange={(_, { value }) => onChoose(field, value === "" ? null : value)}
          >
            {withStanding(choices[field], cellText(filter[field])).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
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
          // A year that someone else wrote takes the place of what is typed.
          key={`${field} ${cellText(filter[field])}`}
          label={t(`filter.${field}`)}
          year={filter[field]}
          isDisabled={isDisabled}
          onChoose={(year) => onChoose(field, year)}
        />
      ))}
    </div>
  );
}

/** What stands in the cell is a choice too, also where nobody would choose it. */
function withStanding(choices: readonly Choice[], standing: string): readonly Choice[] {
  if (choices.some(({ value }) => value === standing)) return choices;
  return [...choices, { value: standing, label: standing }];
}

interface YearFieldProps {
  readonly label: string;
  readonly year: RawCell;
  readonly isDisabled: boolean;
  readonly onChoose: (year: number | null) => void;
}

/** A year is chosen when it is whole: on Enter, or on leaving. */
function YearField({ label, year, isDisabled, onChoose }: YearFieldProps): ReactElement {
  const { t } = useTexts();
  const [text, setText] = useState(cellText(year));
  const [isWrong, setWrong] = useState(false);
  const [min, max] = factLimits.year;
  const commit = (): void => {
    const isBlank = text.trim() === "";
    const number = isBlank ? null : parseWhole(text, factLimits.year);
    setWrong(!isBlank && number === null);
    if ((isBlank || number !== null) && cellText(number) !== cellText(year)) onChoose(number);
  };
  return (
    <Field
      label={label}
      {...(isWrong
        ? { validationMessage: t("pane.compare.notYear", { value: text, min, max }) }
        : {})}
    >
      <Input
        inputMode="numeric"
        value={text}
        disabled={isDisabled}
        onChange={(_, { value }) => setText(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </Field>
  );
}
