import type { SignOff } from "../../model/inputs";
import type { Draft, DraftPlace } from "../session/drafts";
import { usePane } from "../shared/PaneContext";
import { useDraftAt } from "../shared/useWorkbook";

const fields = ["reviewer", "date", "status"] as const;

export type SignOffTextField = (typeof fields)[number];

export interface SignOffDrafts {
  readonly drafts: Readonly<Record<SignOffTextField, Draft | null>>;
  readonly isTyped: boolean;
  /** `seen` is what the cells had when the form was opened. */
  readonly type: (field: SignOffTextField, text: string, seen: SignOff | null) => void;
  readonly forget: () => void;
  /** As the person saw the cells: those of fields that were typed in as they were then. */
  readonly asSeen: (seen: SignOff | null) => SignOff;
  /** What stands in the cells now has been shown: what was typed may replace it. */
  readonly overtake: (now: SignOff | null) => void;
}

const blank: SignOff = { reviewer: null, date: null, status: null, points: null };

/** What was typed in the form of an area and has not been sent, kept while the form is out of sight. */
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
