import { questionsOf, type Catalogue } from "../../../model/catalogue";

/** A part of the catalogue that has a row of its own in the previous round's table. */
export type PreviousPart =
  | { readonly kind: "total"; readonly id: string }
  | { readonly kind: "area"; readonly id: string; readonly key: string; readonly name: string }
  | { readonly kind: "criterion"; readonly id: string; readonly name: string }
  | {
      readonly kind: "question";
      readonly id: string;
      readonly name: string;
      readonly cap: number;
    };

/** The row of the whole. */
export const totalPart = { kind: "total", id: "Σ" } as const;

/** The whole, and each area, criterion and question under the one that it belongs to. */
export function previousRows({ areas }: Catalogue): PreviousPart[] {
  return [
    totalPart,
    ...areas.flatMap((area): PreviousPart[] => [
      { kind: "area", id: area.id, key: area.key, name: area.name },
      ...area.criteria.flatMap((criterion): PreviousPart[] => [
        { kind: "criterion", id: criterion.id, name: criterion.title },
        ...questionsOf({ ...area, criteria: [criterion] }).map(
          ({ id, text, cap }): PreviousPart => ({
            kind: "question",
            id,
            name: text,
            cap,
          }),
        ),
      ]),
    ]),
  ];
}
