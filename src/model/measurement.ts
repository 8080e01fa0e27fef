export const countries = ["NO", "SE", "DK"] as const;

export type Country = (typeof countries)[number];

/** A municipality's own result, or a published average, which is left out of statistics. */
export const measurementKinds = ["measurement", "average"] as const;

export type MeasurementKind = (typeof measurementKinds)[number];

/** One municipality's result in one year, in points. */
export interface Measurement {
  readonly municipality: string;
  readonly country: Country;
  readonly year: number;
  /**
   * The method's version, such as "2.1" or "2020". Versions are not mixed unless the user asks for
   * it.
   */
  readonly version: string;
  readonly population: number | null;
  /** A KOSTRA group, neighbours, or any other group to compare within. */
  readonly group: string;
  readonly kind: MeasurementKind;
  readonly total: number;
  readonly areas: Readonly<Record<string, number>>;
  readonly source: string;
}

/**
 * The most rows in a workbook's measurement table. IronCalc builds such a workbook in about ten
 * seconds, and the time grows with the square of the row count.
 */
export const mostMeasurements = 2000;
