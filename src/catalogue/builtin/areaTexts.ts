/** The texts of an area in one language, by id. */
export interface AreaTexts {
  readonly name: string;
  /** For sheet tabs and chart axes: at most 20 characters. */
  readonly shortName: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly questions: Readonly<
    Record<string, { readonly text: string; readonly guidance: string }>
  >;
}
