import type { FilterField, FactCheck } from "../../model/inputs";
import type { RawCell } from "../../model/rawCell";
import type { VerdictPart } from "../../model/verdict";
import type { ConflictField } from "./edit";

/** A field of the pane in which people type or choose. */
export type DraftPlace =
  | { readonly kind: "answer"; readonly id: string; readonly field: ConflictField }
  | { readonly kind: "factCheck"; readonly area: string; readonly field: keyof FactCheck }
  | { readonly kind: "verdict"; readonly field: VerdictPart }
  | { readonly kind: "note"; readonly id: string; readonly field: "note" }
  | { readonly kind: "filter"; readonly field: FilterField }
  | { readonly kind: "beside"; readonly field: number };

/** The contents of a field that are not in its cell. */
export interface Draft {
  readonly place: DraftPlace;
  readonly text: string;
  /** The cell's value when typing began. */
  readonly base: RawCell;
  /** Not written automatically: it is invalid, or its form has not been sent. */
  readonly isHeld: boolean;
}

/** By `draftKey`, in the order in which they were started. */
export type Drafts = ReadonlyMap<string, Draft>;

export const noDrafts: Drafts = new Map();

export function answerPlace(id: string, field: ConflictField): DraftPlace {
  return { kind: "answer", id, field };
}

export function draftKey(place: DraftPlace): string {
  return `${place.kind} ${ownerOf(place)} ${place.field}`;
}

function ownerOf(place: DraftPlace): string {
  if (place.kind === "answer" || place.kind === "note") return place.id;
  return place.kind === "factCheck" ? place.area : "";
}

/** A summary of the drafts, for those who only need to know whether everything is saved. */
export interface Unwritten {
  /** Fields whose drafts are held. */
  readonly held: readonly DraftPlace[];
  /** Something is being typed that will be written automatically. */
  readonly isTyping: boolean;
}

/** The drafts with one added or replaced; a null `draft` removes it. */
export function withDraft(drafts: Drafts, place: DraftPlace, draft: Draft | null): Drafts {
  const key = draftKey(place);
  if (draft) return new Map(drafts).set(key, draft);
  if (!drafts.has(key)) return drafts;
  return new Map([...drafts].filter(([other]) => other !== key));
}

/**
 * Summarizes the drafts. Unchanged places return the same list, so that typing does not rerender
 * everything.
 */
export function unwritten(drafts: Drafts, before: Unwritten): Unwritten {
  const all = [...drafts.values()];
  const held = all.filter(({ isHeld }) => isHeld).map(({ place }) => place);
  const isSame =
    held.length === before.held.length &&
    held.every((place, index) => {
      const known = before.held[index];
      return known !== undefined && draftKey(place) === draftKey(known);
    });
  return { held: isSame ? before.held : held, isTyping: all.some(({ isHeld }) => !isHeld) };
}
