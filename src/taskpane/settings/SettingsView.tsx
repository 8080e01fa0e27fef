import { Checkbox, Field, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../model/language";
import { dimensions, levels } from "../../model/profile";
import { cellText } from "../../model/rawCell";
import { placeOfName } from "../../app/opening/places";
import { CellLink } from "../shared/CellLink";
import { licencesPage, version } from "./about";
import { LanguageOfWorkbook } from "./LanguageOfWorkbook";
import { LanguageSelect } from "../shared/LanguageSelect";
import { ScaleRules } from "../shared/ScaleRules";
import { Shortcuts } from "../shared/Shortcuts";
import { usePane } from "../shared/PaneContext";
import { useTexts } from "../shared/useTexts";
import { phaseOf, useLiveWorkbook, useSession } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";

/** Language, assumptions, privacy, shortcuts, and about Kompassbok. */
export function SettingsView(): ReactElement {
  const view = useViewStyles();
  const { language, setLanguage, hasShortcuts, setShortcuts } = usePane();
  const { t } = useTexts();
  const [isUnreachable, setUnreachable] = useState(false);
  const choose = async (wanted: Language): Promise<void> => {
    setUnreachable(!(await setLanguage(wanted)));
  };
  const isOpen = useSession(phaseOf) === "open";
  return (
    <div className={view.view}>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.language")}</h2>
        <Field
          label={t("pane.language.pane")}
          {...(isUnreachable ? { validationMessage: t("pane.language.unreachable") } : {})}
        >
          <LanguageSelect value={language} onChoose={(wanted) => void choose(wanted)} />
        </Field>
        {isOpen && <LanguageOfWorkbook />}
      </section>
      {isOpen && <ProfileSection />}
      <section className={view.section}>
        <h2 className={view.heading}>{t("scale.rules")}</h2>
        <ScaleRules />
      </section>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.shortcuts")}</h2>
        <Shortcuts />
        <Checkbox
          label={t("pane.shortcuts.single")}
          checked={hasShortcuts}
          onChange={(_, { checked }) => setShortcuts(checked === true)}
        />
      </section>
      <section className={view.section}>
        <h2 className={view.heading}>{t("method.privacy.label")}</h2>
        <p className={view.text}>{t("pane.privacy")}</p>
      </section>
      <section className={view.section}>
        <h2 className={view.heading}>{t("pane.about")}</h2>
        <p className={view.text}>{t("pane.version", { version })}</p>
        <p className={view.text}>{t("pane.disclaimer")}</p>
        <p className={view.text}>
          <Link href={licencesPage} target="_blank" rel="noreferrer">
            {t("pane.licences")}
          </Link>
        </p>
      </section>
    </div>
  );
}

/** How levels become points in this workbook; all of it is our assumption. */
function ProfileSection(): ReactElement {
  const view = useViewStyles();
  const { t, share, cap } = useTexts();
  const live = useLiveWorkbook();
  const { profile, catalogue } = live.read.inputs;
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("pane.profile")}</h2>
      <p className={view.quiet}>{t("method.assumption")}</p>
      <ul className={view.list}>
        {dimensions.map((dimension) => {
          const weight = profile.weights[dimension];
          return (
            <li key={dimension}>
              {t("pane.profile.weight", {
                dimension: t(`question.${dimension}`),
                weight: typeof weight === "number" ? cap(weight) : cellText(weight),
              })}
            </li>
          );
        })}
      </ul>
      <p className={view.text}>
        {t("pane.profile.levels", {
          levels: levels.map((level) => `${level} = ${share(profile.shares[level])}`).join(", "),
        })}
      </p>
      <p className={view.quiet}>
        {t("pane.profile.change")}{" "}
        <CellLink place={placeOfName(live, "Weight.System")}>{t("pane.showInExcel")}</CellLink>
      </p>
      <p className={view.quiet}>
        {t("pane.profile.catalogue", { name: catalogue.name, version: catalogue.version })}
      </p>
      <p className={view.quiet}>{t("method.ownWords")}</p>
    </section>
  );
}
