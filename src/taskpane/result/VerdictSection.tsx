import type { ReactElement } from "react";
import { theWhole, verdictParts } from "../../model/verdict";
import { useTexts } from "../shared/useTexts";
import { useLiveWorkbook } from "../shared/useWorkbook";
import { useViewStyles } from "../shared/viewStyles";
import { VerdictField } from "./VerdictField";

/** Where the verdict in words is written: on the whole, then on each area. */
export function VerdictSection(): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  const { catalogue } = useLiveWorkbook().read.inputs;
  const areas = new Map(
    catalogue.areas.map(({ key, id, shortName }) => [key, `${id} ${shortName}`]),
  );
  return (
    <section className={view.section}>
      <h2 className={view.heading}>{t("sheet.verdict")}</h2>
      {verdictParts(catalogue).map((part) => (
        <VerdictField
          key={part}
          part={part}
          label={part === theWhole ? t("verdict.whole") : (areas.get(part) ?? part)}
        />
      ))}
    </section>
  );
}
