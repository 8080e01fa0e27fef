import type { AreaTexts } from "../areaTexts";
import { community } from "./community";
import { democracy } from "./democracy";
import { employer } from "./employer";
import { governance } from "./governance";
import { leadership } from "./leadership";
import { learning } from "./learning";
import { results } from "./results";
import { users } from "./users";

export { anchors } from "./anchors";

export const catalogueName = "Kompassbok, etter modell av Kommunekompasset";

export const areas: Readonly<Record<string, AreaTexts>> = {
  democracy,
  users,
  governance,
  leadership,
  results,
  employer,
  learning,
  community,
};
