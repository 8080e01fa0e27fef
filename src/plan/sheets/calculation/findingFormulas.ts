import { findingKinds } from "../../../model/answers";
import type { AddressBook } from "../../refs";
import { findingNumbers } from "../../states";

const { strength, challenge, weakness, goldStar } = findingNumbers;

/** Column of the findings sheet (1 strengths, 2 challenges, 3 weaknesses) or 0 for no finding. */
export function findingColumn(refs: AddressBook, kind: string, text: string): string {
  const is = (number: number) => `${kind}=${refs.listItem("findingKinds", number)}`;
  const chosen =
    `IF(OR(${is(strength)},${is(goldStar)}),1,` + `IF(${is(challenge)},2,IF(${is(weakness)},3,0)))`;
  return `IFERROR(IF(TRIM(${text})="",0,${chosen}),0)`;
}

/** A finding's key is area × 10000 + column × 1000 + its running number. */
export const keyOfArea = 10_000;
export const keyOfColumn = 1_000;

/** Area, column and running number in one number, unique over all findings; 0 for none. */
export function findingKey(parts: {
  readonly area: number;
  readonly column: string;
  /** The column numbers of this area from its first row to this one. */
  readonly columns: string;
  /** Findings of the same area that come before, in another range. */
  readonly before: string | null;
}): string {
  const earlier = parts.before === null ? "" : `+COUNTIF(${parts.before},${parts.column})`;
  return (
    `IF(${parts.column}=0,0,${parts.area}*${keyOfArea}+${parts.column}*${keyOfColumn}` +
    `+COUNTIF(${parts.columns},${parts.column})${earlier})`
  );
}

/** The finding as it is listed; a gold star is marked. */
export function findingText(
  refs: AddressBook,
  column: string,
  kind: string,
  text: string,
): string {
  const star = `IF(${kind}=${refs.listItem("findingKinds", goldStar)},"★ ","")`;
  return `IF(${column}=0,"",IFERROR(${star}&TRIM(${text}),""))`;
}

/** 1 for a finding that is not listed although something was given: a kind alone, or text alone. */
export function findingFault(refs: AddressBook, kind: string, text: string): string {
  const isListed = `OR(${findingKinds
    .map((_, index) => `${kind}=${refs.listItem("findingKinds", index + 1)}`)
    .join(",")})`;
  return `IFERROR(IF(AND(${kind}="",TRIM(${text})=""),0,IF(AND(${isListed},TRIM(${text})<>""),0,1)),1)`;
}
