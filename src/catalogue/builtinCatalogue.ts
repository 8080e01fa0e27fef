import type { Area, Catalogue, Criterion, Question } from "../model/catalogue";
import type { Language } from "../model/language";
import type { AreaData } from "./builtin/areaData";
import type { AreaTexts } from "./builtin/areaTexts";
import { community } from "./builtin/community.data";
import { democracy } from "./builtin/democracy.data";
import { employer } from "./builtin/employer.data";
import * as en from "./builtin/en";
import { governance } from "./builtin/governance.data";
import { leadership } from "./builtin/leadership.data";
import { learning } from "./builtin/learning.data";
import * as nb from "./builtin/nb";
import { results } from "./builtin/results.data";
import { users } from "./builtin/users.data";

const areas: readonly AreaData[] = [
  democracy,
  users,
  governance,
  leadership,
  results,
  employer,
  learning,
  community,
];

type Texts = Readonly<Record<string, AreaTexts>>;

const texts: Readonly<Record<Language, { areas: Texts; name: string }>> = {
  nb: { areas: nb.areas, name: nb.catalogueName },
  en: { areas: en.areas, name: en.catalogueName },
};

export const builtinCatalogueId = "kommunekompasset";

/** The method version that the built-in catalogue follows. */
const builtinCatalogueVersion = "2.1";

/** The built-in catalogue: 8 areas, 45 criteria and 165 questions in our own words. */
export function builtinCatalogue(language: Language): Catalogue {
  const { areas: areaTexts, name } = texts[language];
  return {
    id: builtinCatalogueId,
    version: builtinCatalogueVersion,
    name,
    areas: areas.map((data, index) => buildArea(String(index + 1), data, textsOf(areaTexts, data))),
  };
}

function textsOf(areaTexts: Texts, data: AreaData): AreaTexts {
  const found = areaTexts[data.key];
  if (!found) throw new Error(`no texts for area ${data.key}`);
  return found;
}

function buildArea(id: string, data: AreaData, areaTexts: AreaTexts): Area {
  const criteria = data.criteria.map((criterion): Criterion => ({
    id: criterion.id,
    title: areaTexts.criteria[criterion.id] ?? "",
    cap: criterion.cap,
    questions: criterion.questions.map((question): Question => ({
      ...question,
      text: areaTexts.questions[question.id]?.text ?? "",
      guidance: areaTexts.questions[question.id]?.guidance ?? "",
    })),
  }));
  return {
    key: data.key,
    id,
    name: areaTexts.name,
    shortName: areaTexts.shortName,
    cap: criteria.reduce((sum, criterion) => sum + criterion.cap, 0),
    criteria,
  };
}
