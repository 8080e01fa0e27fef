import type { RespondentRole } from "../model/catalogue";
import type { words } from "./texts/nb/words";
import type { KeyOf, Translate } from "./translate";

/** Who to ask, main respondent first: "Ask: director (also unit leader)"; "" for nobody. */
export function askText(
  respondents: readonly RespondentRole[],
  t: Translate<KeyOf<typeof words>>,
): string {
  const [main, ...others] = respondents.map((role) => t(`role.${role}`).toLowerCase());
  if (main === undefined) return "";
  return others.length === 0
    ? t("ask.main", { main })
    : t("ask.more", { main, others: others.join(", ") });
}
