export const countries = ["NO", "SE", "DK"] as const;

export type Country = (typeof countries)[number];

/** A municipality's own result, or a published average, which enters no statistics. */
export const measurementKinds = ["measurement", "average"] as const;

export type MeasurementKind = (typeof measurementKinds)[number];

/** One municipality's result in one year. Points; area points by area key. */
export interface Measurement {
  readonly municipality: string;
  readonly country: Country;
  readonly year: number;
  /** The method's version, such as "2.1" or "2020". Nothing is pooled across versions. */
  readonly version: string;
  readonly population: number | null;
  /** A KOSTRA group, neighbours, or whatever else people compare within. */
  readonly group: string;
  readonly kind: MeasurementKind;
  readonly total: number;
  readonly areas: Readonly<Record<string, number>>;
  readonly source: string;
}

/**
 * Rows that a workbook's table of measurements has at most: IronCalc makes such a workbook in some ten
 * seconds, and the time grows with the square of the number.
 */
export const mostMeasurements = 2000;
