import fc from "fast-check";

/** Anything that JavaScript calls text, and much of what could be mistaken for an escape. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom("_", "x", "0041", "_x0041_", "_x005F_", "&", "&#10;", "]]>", "<", " "))
    .map((pieces) => pieces.join("")),
);
