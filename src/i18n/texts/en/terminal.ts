import type { terminal as nb } from "../nb/terminal";

/** The command line. */
export const terminal: Record<keyof typeof nb, string> = {
  "terminal.made":
    "Made {{file}}: {{municipality}} {{year}}, {{total}}. {{answered}} of {{questions}} questions answered, {{invalid}} invalid.",
  "terminal.remade":
    "Made {{file}} anew from {{source}}: {{municipality}} {{year}}, {{total}}. Everything that was filled in is there.",
  "terminal.broughtIn_one": "{{count}} new measurement brought in, {{known}} were there already.",
  "terminal.broughtIn_other":
    "{{count}} new measurements brought in, {{known}} were there already.",
  "terminal.wouldBring_one": "{{count}} new measurement would come in, {{known}} is there already:",
  "terminal.wouldBring_other":
    "{{count}} new measurements would come in, {{known}} are there already:",
  "terminal.measurement": "{{municipality}} {{year}}, version {{version}}: {{total}} points",
  "terminal.wouldBringPrevious": "The round of {{year}} would come in.",
  "terminal.broughtPrevious": "The round of {{year}} is brought in.",
  "terminal.notKept":
    "Comments, formatting and charts of your own, and cells outside the tables, do not come along. {{source}} is not changed.",
  "terminal.ownSheets": "These sheets of your own do not come along: {{sheets}}.",
  "terminal.label": "Note: {{label}}.",
  "terminal.note": "Note: {{note}}",
  "terminal.notWritten": "No file was written.",
  "terminal.problems_one": "{{count}} fault:",
  "terminal.problems_other": "{{count}} faults:",
  "terminal.more": "… and {{count}} more.",
  "terminal.area": "Area",
  "terminal.reported": "Points",
  "terminal.cap": "Cap",
  "terminal.share": "Share",
  "terminal.answered": "Answered",
  "terminal.status": "Status",
  "terminal.total": "Total",
  "terminal.differences_one": "{{count}} difference:",
  "terminal.differences_other": "{{count}} differences:",
  "terminal.repairSheets":
    "Repair in the Excel add-in makes missing sheets again; what was filled in on them has to come from an earlier version (Version History).",
  "terminal.foundExpected": "{{what}}. Found: {{found}}. Expected: {{expected}}.",
  "terminal.collecting": "{{done}} of {{count}} workbooks …",
  "terminal.collected_one": "{{count}} workbook: {{read}} read, {{skipped}} skipped.",
  "terminal.collected_other": "{{count}} workbooks: {{read}} read, {{skipped}} skipped.",
  "terminal.wrote": "Wrote {{file}}.",
  "terminal.skipped": "Skipped:",
};
