import { dimensions, levels, type Dimension, type Level } from "../../../model/profile";
import { headers, type Headers } from "../../headers";

/** A level's line among the anchors: `system 0`. */
export type AnchorKey = `${Dimension} ${Level}`;

const anchorKeys = dimensions.flatMap((dimension) =>
  levels.map((level): AnchorKey => `${dimension} ${level}`),
);

const anchorWords = headers(anchorKeys, (key, t) => {
  const [dimension, level] = key.split(" ") as [Dimension, string];
  return `${t(`question.${dimension}`)} ${level}`;
});

/** The share that a label has in brackets is of the profile, and no part of its identity. */
export const anchorLabels: Headers<AnchorKey> = {
  ...anchorWords,
  keyOf: (text) => anchorWords.keyOf(text.replace(/\([^(]*$/, "")),
};
