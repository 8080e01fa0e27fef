/** Parses a boolean attribute (W3C XML Schema, 3.2.2). */
export function isTrue(attribute: string | null): boolean {
  return attribute === "1" || attribute === "true";
}
