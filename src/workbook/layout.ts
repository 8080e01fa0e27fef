import type { Catalogue } from "../model/catalogue";
import type { Capacity } from "./capacity";
import { layOutActions, type ActionsLayout } from "./sheets/actions/layout";
import { layOutAreas, type AreaLayout } from "./sheets/areas/layout";
import { layOutCalculation, type CalculationLayout } from "./sheets/calculation/layout";
import { layOutComparison, type ComparisonLayout } from "./sheets/comparison/layout";
import { layOutFindings, type FindingsLayout } from "./sheets/findings/layout";
import { layOutOverview, type OverviewLayout } from "./sheets/overview/layout";

/** Increase it whenever a cell moves, so that readers can recognize the workbook's layout. */
export const layoutVersion = 3;

/** All positions that depend on the catalogue or the capacity, by sheet. */
export interface Layout {
  readonly overview: OverviewLayout;
  /** By area key. */
  readonly areas: Readonly<Record<string, AreaLayout>>;
  readonly findings: FindingsLayout;
  readonly actions: ActionsLayout;
  readonly interviews: { readonly rows: number };
  readonly documents: { readonly rows: number };
  readonly comparison: ComparisonLayout;
  readonly calculation: CalculationLayout;
}

/** Computes where everything is. Only the catalogue and the capacity matter. */
export function layOut(catalogue: Catalogue, capacity: Capacity): Layout {
  return {
    overview: layOutOverview(catalogue),
    areas: layOutAreas(catalogue),
    findings: layOutFindings(catalogue, capacity),
    actions: layOutActions(capacity.actions),
    interviews: { rows: capacity.interviews },
    documents: { rows: capacity.documents },
    comparison: layOutComparison(catalogue, capacity.measurements),
    calculation: layOutCalculation(catalogue),
  };
}
