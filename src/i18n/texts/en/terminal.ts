import type { terminal as nb } from "../nb/terminal";

/** The command line. */
export const terminal: Record<keyof typeof nb, string> = {
  "terminal.made":
    "Made {{file}}: {{municipality}} {{year}}, {{total}}. {{answered}} of {{questions}} questions answered, {{invalid}} invalid.",
  "terminal.remade":
    "Rebuilt {{file}} from {{source}}: {{municipality}} {{year}}, {{total}}. Everything that was filled in was kept.",
  "terminal.broughtIn_one": "{{count}} new measurement added, {{known}} already there.",
  "terminal.broughtIn_other": "{{count}} new measurements added, {{known}} already there.",
  "terminal.wouldBring_one": "{{count}} new measurement would be added, {{known}} already there:",
  "terminal.wouldBring_other":
    "{{count}} new measurements would be added, {{known}} already there:",
  "terminal.measurement": "{{municipality}} {{year}}, version {{version}}: {{total}} points",
  "terminal.wouldBringPrevious": "The {{year}} evaluation would be added.",
  "terminal.broughtPrevious": "The {{year}} evaluation was added.",
  "terminal.agreed":
    "Made {{file}}: {{municipality}} {{year}}. {{answered}} of {{questions}} questions are agreed.",
  "terminal.agreedNotKept":
    "Sheets, comments, formatting and charts of your own are not kept. The evaluators’ files are not changed.",
  "terminal.agreement": "{{evaluators}}: {{municipality}} {{year}}",
  "terminal.apart": "Apart",
  "terminal.question": "Question",
  "terminal.stake": "At stake",
  "terminal.mostAtStake": "Most points at stake:",
  "terminal.levelsApart_one": "{{count}} level",
  "terminal.levelsApart_other": "{{count}} levels",
  "terminal.wouldBringSelf":
    "The self-assessment ({{criteria}} criteria, levels of {{questions}} questions) would be added.",
  "terminal.broughtSelf":
    "The self-assessment ({{criteria}} criteria, levels of {{questions}} questions) was added.",
  "terminal.notKept":
    "Comments, formatting and charts of your own, and cells outside the tables, are not kept. {{source}} is not changed.",
  "terminal.ownSheets": "These sheets of your own are not kept: {{sheets}}.",
  "terminal.label": "Note: {{label}}.",
  "terminal.note": "Note: {{note}}",
  "terminal.notWritten": "No file was written.",
  "terminal.problems_one": "{{count}} error:",
  "terminal.problems_other": "{{count}} errors:",
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
    "Repair in the Excel add-in makes missing sheets again; restore what was filled in on them from an earlier version (Version History).",
  "terminal.repairRows":
    "Repair in the Excel add-in puts the rows back in order, with everything filled in.",
  "terminal.foundExpected": "{{what}}. Now: {{found}}. Should be: {{expected}}.",
  "terminal.collecting": "{{done}} of {{count}} workbooks …",
  "terminal.collected_one": "{{count}} workbook: {{read}} read, {{skipped}} skipped.",
  "terminal.collected_other": "{{count}} workbooks: {{read}} read, {{skipped}} skipped.",
  "terminal.wrote": "Wrote {{file}}.",
  "terminal.skipped": "Skipped:",
};
