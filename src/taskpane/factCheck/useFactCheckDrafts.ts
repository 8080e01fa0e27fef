import { unchecked } from "../../model/factCheck";
import type { FactCheck } from "../../model/inputs";
import type { Draft, DraftPlace } from "../session/drafts";
import { usePane } from "../shared/PaneContext";
import { useDraftAt } from "../shared/useWorkbook";

const fields = ["checkedBy", "date", "status"] as const;

export type FactCheckTextField = (typeof fields)[number];

export interface FactCheckDrafts {
  readonly drafts: Readonly<Record<FactCheckTextField, Draft | null>>;
  readonly isTyped: boolean;
  /** `seen` holds the cells' values when the form was opened. */
  readonly type: (field: FactCheckTextField, text: string, seen: FactCheck | null) => void;
  readonly forget: () => void;
  /** The cells as the user saw them: for fields with drafts, as they were when typing began. */
  readonly asSeen: (seen: FactCheck | null) => FactCheck;
  /** Call after showing the cells' current values; drafts may then replace them. */
  readonly overtake: (now: FactCheck | null) => void;
}

/** Drafts of an area's fact check form; they survive while the form is hidden. */
export function useFactCheckDrafts(area: string): FactCheckDrafts {
  const { session } = usePane();
  const drafts = {
    checkedBy: useDraftAt(factCheckPlace(area, "checkedBy")),
    date: useDraftAt(factCheckPlace(area, "date")),
    status: useDraftAt(factCheckPlace(area, "status")),
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
      session.keep(factCheckPlace(area, field), { text, base, isHeld: true });
    },
    forget: () => {
      for (const { draft } of typed) session.keep(draft.place, null);
    },
    asSeen: (seen) => {
      const bases = typed.map(({ field, draft }) => [field, draft.base] as const);
      return { ...(seen ?? unchecked), ...Object.fromEntries(bases) };
    },
    overtake: (now) => {
      for (const { field, draft } of typed) {
        session.keep(draft.place, { ...draft, base: now?.[field] ?? null });
      }
    },
  };
}

export function factCheckPlace(area: string, field: FactCheckTextField): DraftPlace {
  return { kind: "factCheck", area, field };
}
