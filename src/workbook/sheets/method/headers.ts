import { dimensions, levels, type Dimension, type Level } from "../../../model/profile";
import { headers, type Headers } from "../../headers";

/** Identifies an anchor by dimension and level: `system 0`. */
export type AnchorKey = `${Dimension} ${Level}`;

const anchorKeys = dimensions.flatMap((dimension) =>
  levels.map((level): AnchorKey => `${dimension} ${level}`),
);

const anchorWords = headers(anchorKeys, (key, t) => {
  const [dimension, level] = key.split(" ") as [Dimension, string];
  return `${t(`question.${dimension}`)} ${level}`;
});

/** Ignores the share in brackets at the end of a label, because it depends on the profile. */
export const anchorLabels: Headers<AnchorKey> = {
  ...anchorWords,
  keyOf: (text) => anchorWords.keyOf(text.replace(/\([^(]*$/, "")),
};
