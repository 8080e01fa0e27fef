import { questionsOf, type Catalogue } from "../../../model/catalogue";

/** A row of the previous round's table: the total or a part of the catalogue. */
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

/** The row of the total. */
export const totalPart = { kind: "total", id: "Σ" } as const;

/** Lists the total, then each area, criterion and question in the catalogue's order. */
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
