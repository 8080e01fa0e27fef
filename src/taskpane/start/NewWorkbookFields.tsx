import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  type InputProps,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { countries } from "../../model/measurement";
import type { Problem } from "../../model/problem";
import { dimensions } from "../../model/profile";
import { useTexts } from "../shared/useTexts";
import type { FormFaults, NewWorkbook } from "./newWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { FileField } from "../shared/FileField";
import { LanguageSelect } from "../shared/LanguageSelect";

interface NewWorkbookFieldsProps {
  readonly form: NewWorkbook;
  readonly faults: FormFaults;
  /** The user has tried to submit, so missing fields are reported, too. */
  readonly wasTried: boolean;
  /** False while only the first field is rendered. */
  readonly isWhole: boolean;
  readonly onChange: (change: Partial<NewWorkbook>) => void;
}

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    "& > *": { minWidth: 0 },
    "& .fui-Input": { width: "100%" },
  },
  more: { "& > summary": { cursor: "pointer", marginBottom: tokens.spacingVerticalS } },
});

/** The required fields for a new workbook; the rest have sensible defaults. */
export function NewWorkbookFields(props: NewWorkbookFieldsProps): ReactElement {
  const { form, faults, wasTried, isWhole, onChange } = props;
  const styles = useStyles();
  const view = useViewStyles();
  const { t, problem: textOf } = useTexts();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [wasOpened, setOpened] = useState(false);
  const touch = (field: string): void => setTouched((now) => new Set(now).add(field));
  const fault = (field: keyof FormFaults) => {
    const found = wasTried || touched.has(field) ? faults[field] : undefined;
    return {
      validationState: found ? ("error" as const) : ("none" as const),
      validationMessage: found ? messageOf(found) : null,
    };
  };
  const wholeNumber = (field: "year" | "population"): InputProps => ({
    value: form[field],
    inputMode: "numeric",
    onChange: (_, { value }) => {
      onChange({ [field]: value });
      touch(field);
    },
  });
  const messageOf = (found: Problem): string =>
    found.code === "missingArgument" ? t("pane.new.nameMissing") : textOf({ ...found, place: {} });
  return (
    <div className={view.section}>
      <Field label={t("overview.municipality")} required {...fault("municipality")}>
        <Input
          value={form.municipality}
          onChange={(_, { value }) => {
            onChange({ municipality: value });
            if (value !== "") touch("municipality");
          }}
          onBlur={() => form.municipality !== "" && touch("municipality")}
        />
      </Field>
      {isWhole && (
        <>
          <div className={styles.pair}>
            <Field label={t("overview.year")} required {...fault("year")}>
              <Input {...wholeNumber("year")} />
            </Field>
            <Field label={t("overview.country")}>
              <Select
                value={form.country}
                onChange={(_, { value }) =>
                  onChange({ country: countries.find((country) => country === value) ?? "NO" })
                }
              >
                {countries.map((country) => (
                  <option key={country} value={country}>
                    {t(`country.${country}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Field
            label={t("overview.population")}
            hint={t("rule.prompt.population")}
            {...fault("population")}
          >
            <Input {...wholeNumber("population")} />
          </Field>
          <Field label={t("overview.evaluators")} hint={t("pane.new.evaluatorsHint")}>
            <Input
              value={form.evaluators}
              onChange={(_, { value }) => onChange({ evaluators: value })}
            />
          </Field>
          <Field label={t("pane.language.workbook")}>
            <LanguageSelect value={form.language} onChoose={(language) => onChange({ language })} />
          </Field>
          <Checkbox
            label={t("pane.new.selfAssessment")}
            checked={form.isSelfAssessment}
            onChange={(_, { checked }) => onChange({ isSelfAssessment: checked === true })}
          />
          <details className={styles.more}>
            <summary onClick={() => setOpened(true)}>{t("pane.new.more")}</summary>
            {wasOpened && <OtherFields form={form} faults={faults} onChange={onChange} />}
          </details>
        </>
      )}
    </div>
  );
}

/** Fields that most workbooks leave unchanged; rendered when first opened. */
function OtherFields(props: Omit<NewWorkbookFieldsProps, "wasTried" | "isWhole">): ReactElement {
  const { form, faults, onChange } = props;
  const styles = useStyles();
  const view = useViewStyles();
  const { t, problem: textOf } = useTexts();
  return (
    <div className={view.section}>
      <FileField
        label={t("pane.new.catalogue")}
        hint={t("pane.new.catalogueHint")}
        accept=".json,.csv"
        file={form.catalogue}
        onChoose={(catalogue) => onChange({ catalogue })}
      />
      <FileField
        label={t("pane.answersFile")}
        hint={t("pane.new.answersHint")}
        accept=".json"
        file={form.answers}
        onChoose={(answers) =>
          onChange(answers && form.municipality === "" ? { answers, year: "" } : { answers })
        }
      />
      <FileField
        label={t("pane.new.measurements")}
        hint={t("pane.new.measurementsHint")}
        accept=".csv"
        file={form.measurements}
        onChoose={(measurements) => onChange({ measurements })}
      />
      <p className={view.quiet}>{t("pane.new.weights")}</p>
      <div className={styles.pair}>
        {dimensions.map((dimension) => (
          <Field key={dimension} label={t(`question.${dimension}`)}>
            <Input
              value={form.weights[dimension]}
              inputMode="decimal"
              onChange={(_, { value }) =>
                onChange({ weights: { ...form.weights, [dimension]: value } })
              }
            />
          </Field>
        ))}
      </div>
      {faults.weights && (
        <p className={view.text} role="alert">
          {textOf({ ...faults.weights, place: {} })}
        </p>
      )}
    </div>
  );
}
