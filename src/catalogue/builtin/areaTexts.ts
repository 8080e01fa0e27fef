/** What of an area is written anew for every language; by id. */
export interface AreaTexts {
  readonly name: string;
  /** For sheet tabs and chart axes: at most 20 characters. */
  readonly shortName: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly questions: Readonly<
    Record<string, { readonly text: string; readonly guidance: string }>
  >;
}
