import type { Dimension, Level } from "./profile";

/** The municipality's own account of a criterion; "" where nothing is written. */
export interface Account {
  readonly description: string;
  readonly evidence: string;
}

/** By criterion id; blank ones are absent. */
export type Accounts = Readonly<Record<string, Account>>;

export type SelfLevels = Readonly<Record<Dimension, Level | null>>;

/**
 * What the municipality filled in before the visit, as it was imported. Shown next to the
 * evaluators' own, and never counted. Only what exists in the current catalogue is kept.
 */
export interface SelfAssessment {
  readonly municipality: string;
  readonly year: number;
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  readonly accounts: Accounts;
  /** By question id; questions without a level are absent. */
  readonly levels: Readonly<Record<string, SelfLevels>>;
}
