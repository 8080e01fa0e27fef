import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { builtinProfile } from "../../catalogue/builtinProfile";
import type { Language } from "../../model/language";
import type { Outcome } from "../../model/problem";
import type { Profile } from "../../model/profile";
import { presentSheets } from "../../reconcile/locatedPlan";
import { planChange, type PlannedChange } from "../../reconcile/planChange";
import type { LiveWorkbookPort } from "../ports";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { reopen } from "../opening/reopen";
import { sameContent } from "../../model/sameContent";

export interface WorkbookChangeRequest {
  readonly language?: Language;
  readonly profile?: Profile;
}

/** Shows what a change to another language or profile would write. Writes nothing. */
export function previewChange(live: LiveWorkbook, request: WorkbookChangeRequest): PlannedChange {
  const { inputs } = live.read;
  const { language = inputs.language } = request;
  const isBuiltin = sameContent(inputs.catalogue, builtinCatalogue(inputs.language));
  const hasBuiltinAnchors = sameContent(
    inputs.profile.anchors,
    builtinProfile(inputs.language).anchors,
  );
  const profile = request.profile ?? {
    ...inputs.profile,
    ...(hasBuiltinAnchors ? { anchors: builtinProfile(language).anchors } : {}),
  };
  return planChange(live.raw, live.read, {
    language,
    profile,
    // A custom catalogue exists in only one language.
    ...(isBuiltin ? { catalogue: builtinCatalogue(language) } : {}),
  });
}

/** Writes a previewed change and reads the workbook again. */
export async function changeWorkbook(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  { located, repair }: PlannedChange,
): Promise<Outcome<LiveWorkbook>> {
  const written = await port.repair(located.plan, repair, presentSheets(located));
  if (!written.ok) return written;
  return reopen(port, live);
}
