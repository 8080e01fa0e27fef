import type { comparing as nb } from "../nb/comparing";

export const comparing: Readonly<Record<keyof typeof nb, string>> = {
  "pane.view.compare": "Compare",
  "pane.compare.with": "Compare with",
  "pane.compare.filterHint":
    "These choices are kept on the sheet Comparison and apply to its figures and charts too.",
  "pane.compare.size": "Size",
  "pane.compare.allSizes": "All sizes",
  "pane.compare.sameSize": "Same size as yours",
  "pane.compare.anyGroup": "All groups",
  "pane.compare.ownCountry": "Own country ({{country}})",
  "pane.compare.everyCountry": "All countries together",
  "pane.compare.ownVersion": "Own version ({{version}})",
  "pane.compare.everyVersion": "All versions together",
  "pane.compare.notYear": "“{{value}}” is not a year from {{min}} to {{max}}.",
  "pane.compare.theirs":
    "Someone else changed the selection at the same time, and it now says “{{theirs}}”. Choose again if you want something else.",
  "pane.compare.basis_one":
    "Compared with {{count}} municipality: {{country}}, {{version}}{{group}}{{size}}{{years}}.",
  "pane.compare.basis_other":
    "Compared with {{count}} municipalities: {{country}}, {{version}}{{group}}{{size}}{{years}}.",
  "pane.compare.ofSize": ", the same size",
  "pane.compare.pooledVersions":
    "You have chosen to pool several versions: {{list}}. Their points are not fully comparable.",
  "pane.compare.pooledCountries":
    "You have chosen to pool several countries: {{list}}. Conditions differ.",
  "pane.compare.fictional": "Some of the figures used for comparison are fictional.",
  "pane.compare.faulty_one": "{{count}} row on the sheet has errors and does not count.",
  "pane.compare.faulty_other": "{{count}} rows on the sheet have errors and do not count.",
  "pane.compare.few_one":
    "Only {{count}} measurement fits the choices. At least {{least}} are needed to show averages.",
  "pane.compare.few_other":
    "{{count}} measurements fit the choices. At least {{least}} are needed to show averages.",
  "pane.compare.more":
    "Choose more above, import measurements below, or paste them into the sheet.",
  "pane.compare.noPopulation": "Fill in the population on Overview to compare by size.",
  "pane.compare.own": "Your result",
  "pane.compare.rank": "Ranked {{rank}} of {{of}}.",
  "pane.compare.difference": "{{points}} points from the mean: {{judgement}}",
  "pane.compare.noise": "within the margin (± 5%).",
  "pane.compare.moreThanNoise": "outside the margin (± 5%).",
  "pane.compare.statistics": "Figures by area",
  "pane.compare.noStatistics": "too few",
  "pane.compare.ranking": "Ranking",
  "pane.compare.isOwn": "yours",
  "pane.compare.left_one": "{{count}} municipality between is not shown.",
  "pane.compare.left_other": "{{count}} municipalities between are not shown.",
  "pane.compare.published": "Published averages (not part of the calculation):",
  "pane.compare.distribution": "Distribution in steps of 50 points",
  "pane.compare.step": "{{from}}–{{to}} points",
  "pane.compare.municipalities_one": "{{count}} municipality",
  "pane.compare.municipalities_other": "{{count}} municipalities",
  "pane.compare.ownStep": "your municipality is here",
  "pane.compare.beside": "Municipality {{place}}",
  "pane.compare.nobody": "none",
  "pane.compare.besideMissing":
    "Not in the selection: {{names}}. Change the choices at the top, or choose another.",
  "pane.compare.besideTheirs": "Someone else chose at the same time, and it now says “{{theirs}}”.",
  "pane.compare.besideHow":
    "Choose up to three municipalities to see them side by side with yours, for instance before a merger.",
  "pane.compare.newVersionKey":
    "Square: the first evaluation after a new version of the catalogue, not fully comparable with the one before.",
  "pane.compare.series": "Your evaluations",
  "pane.compare.noSeries":
    "Only this evaluation is known. Import your earlier results to see the trend.",
  "pane.compare.change": "Change",
  "pane.compare.judgement": "Assessment",
  "pane.compare.newVersion": "new version, not fully comparable",
  "pane.compare.now": "now",

  "pane.room": "{{free}} of {{rows}} rows on the sheet are free.",
  "pane.room.full": "The table is nearly full.",
  "pane.room.grow_one": "Add {{count}} row",
  "pane.room.grow_other": "Add {{count}} rows",

  "pane.measurements": "Import measurements",
  "pane.measurements.explanation":
    "CSV, Excel sheets or earlier workbooks, several at once, {{max}} MB each at most. You see the measurements before they are added; nothing is overwritten.",
  "pane.measurements.files": "Files with measurements",
  "pane.measurements.reading": "Reading the files …",
  "pane.measurements.new_one": "{{count}} new",
  "pane.measurements.new_other": "{{count}} new",
  "pane.measurements.known_one": "{{count}} already here",
  "pane.measurements.known_other": "{{count}} already here",
  "pane.measurements.faulty_one": "{{count}} with errors",
  "pane.measurements.faulty_other": "{{count}} with errors",
  "pane.measurements.refused": "cannot be used",
  "pane.measurements.toSee_one": "{{count}} row to check",
  "pane.measurements.toSee_other": "{{count}} rows to check",
  "pane.measurements.more": "… and {{count}} more.",
  "pane.measurements.coming": "To be added",
  "pane.measurements.grows_one": "{{free}} rows are free. The table gets {{count}} more row first.",
  "pane.measurements.grows_other":
    "{{free}} rows are free. The table gets {{count}} more rows first.",
  "pane.measurements.tooMany":
    "The table can have {{max}} rows at most. Choose fewer files, or delete rows that you do not compare with.",
  "pane.measurements.nothing": "No new measurements to add.",
  "pane.measurements.take_one": "Add {{count}} measurement",
  "pane.measurements.take_other": "Add {{count}} measurements",
  "pane.measurements.writing": "Adding {{done}} of {{count}} …",
  "pane.measurements.stop": "Stop",
  "pane.measurements.done_one": "{{count}} measurement was added.",
  "pane.measurements.done_other": "{{count}} measurements were added.",

  "pane.earlier": "Previous evaluation",
  "pane.earlier.explanation":
    "An earlier workbook of the municipality can be shown next to this one. Its levels are shown while you score, but never count until you use them.",
  "pane.earlier.file": "Earlier workbook",
  "pane.earlier.standing": "The {{year}} evaluation ({{municipality}}) has been added.",
  "pane.earlier.found": "{{municipality}} {{year}}",
  "pane.earlier.total": "{{before}} points in {{year}}, {{now}} now: {{change}}, {{judgement}}",
  "pane.earlier.adds":
    "The sheet “{{sheet}}” is added: {{areas}} areas, {{criteria}} criteria, {{questions}} questions ({{levels}} with levels). Overview shows the evaluation.",
  "pane.earlier.undo": "Excel clears its undo history.",
  "pane.earlier.bringIn": "Add",
  "pane.earlier.replace": "Replace the {{year}} evaluation",
  "pane.earlier.remove": "Remove the {{year}} evaluation",
  "pane.earlier.done": "The {{year}} evaluation has been added.",
  "pane.earlier.removed": "The evaluation has been removed.",
  "pane.earlier.points": "In {{year}}: {{points}} of {{cap}} points.",
  "pane.earlier.noPoints": "In {{year}}: no points.",
  "pane.earlier.notApplicable": "In {{year}}: not applicable.",
  "pane.earlier.mark": "the level in {{year}}",
  "pane.earlier.levels": "Dashed step: the level then.",
  "pane.earlier.use": "Use the levels from {{year}}",
};
