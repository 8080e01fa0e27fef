import type { Language } from "../model/language";
import type { Profile } from "../model/profile";
import { anchors as anchorsEn } from "./builtin/en/anchors";
import { anchors as anchorsNb } from "./builtin/nb/anchors";

const anchors = { nb: anchorsNb, en: anchorsEn };

/**
 * The built-in scoring profile. No source says how levels become points, so all of it is our
 * assumption: five equally spaced levels and four dimensions of equal weight.
 */
export function builtinProfile(language: Language): Profile {
  return {
    id: "kompassbok-equal",
    version: "1",
    shares: [0, 0.25, 0.5, 0.75, 1],
    weights: { system: 0.25, extent: 0.25, result: 0.25, evaluation: 0.25 },
    anchors: anchors[language],
  };
}
