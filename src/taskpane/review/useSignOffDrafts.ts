import type { SignOff } from "../../model/inputs";
import type { Draft, DraftPlace } from "../session/drafts";
import { usePane } from "../shared/PaneContext";
import { useDraftAt } from "../shared/useWorkbook";

const fields = ["reviewer", "date", "status"] as const;

export type SignOffTextField = (typeof fields)[number];

export interface SignOffDrafts {
  readonly drafts: Readonly<Record<SignOffTextField, Draft | null>>;
  readonly isTyped: boolean;
  /** `seen` holds the cells' values when the form was opened. */
  readonly type: (field: SignOffTextField, text: string, seen: SignOff | null) => void;
  readonly forget: () => void;
  /** The cells as the user saw them: for fields with drafts, as they were when typing began. */
  readonly asSeen: (seen: SignOff | null) => SignOff;
  /** Call after showing the cells' current values; drafts may then replace them. */
  readonly overtake: (now: SignOff | null) => void;
}

const blank: SignOff = { reviewer: null, date: null, status: null, points: null };

/** Drafts of an area's sign-off form; they survive while the form is hidden. */
export function useSignOffDrafts(area: string): SignOffDrafts {
  const { session } = usePane();
  const drafts = {
    reviewer: useDraftAt(signOffPlace(area, "reviewer")),
    date: useDraftAt(signOffPlace(area, "date")),
    status: useDraftAt(signOffPlace(area, "status")),
  };
  const typed = fields.flatMap((field) => {
    const draft = drafts[field];
    return draft ? [{ field, draft }] : [];
  });
  return {
    drafts,
    isTyped: typed.length > 0,
    type: (field, text, seen) => {
      const base = (drafts[field] ?? { base: seen?.[field] ?? null }).base;
      session.keep(signOffPlace(area, field), { text, base, isHeld: true });
    },
    forget: () => {
      for (const { draft } of typed) session.keep(draft.place, null);
    },
    asSeen: (seen) => {
      const bases = typed.map(({ field, draft }) => [field, draft.base] as const);
      return { ...(seen ?? blank), ...Object.fromEntries(bases) };
    },
    overtake: (now) => {
      for (const { field, draft } of typed) {
        session.keep(draft.place, { ...draft, base: now?.[field] ?? null });
      }
    },
  };
}

export function signOffPlace(area: string, field: SignOffTextField): DraftPlace {
  return { kind: "signOff", area, field };
}
