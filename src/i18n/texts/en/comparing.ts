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
    "Someone else changed the filter at the same time, and it now says “{{theirs}}”. Choose again if you want something else.",
  "pane.compare.basis_one":
    "Compared with {{count}} municipality: {{country}}, {{version}}{{group}}{{size}}{{years}}.",
  "pane.compare.basis_other":
    "Compared with {{count}} municipalities: {{country}}, {{version}}{{group}}{{size}}{{years}}.",
  "pane.compare.ofSize": ", the same size",
  "pane.compare.pooledVersions":
    "By choice, several versions are put together: {{list}}. Their points are not fully comparable.",
  "pane.compare.pooledCountries":
    "By choice, several countries are put together: {{list}}. Conditions differ.",
  "pane.compare.fictional": "Some of the figures that are compared with are fictional.",
  "pane.compare.faulty_one": "{{count}} line on the sheet has faults and does not count.",
  "pane.compare.faulty_other": "{{count}} lines on the sheet have faults and do not count.",
  "pane.compare.few_one":
    "Only {{count}} measurement fits the choices. At least {{least}} are needed: fewer say nothing, and show single municipalities.",
  "pane.compare.few_other":
    "{{count}} measurements fit the choices. At least {{least}} are needed to show averages.",
  "pane.compare.more":
    "Choose more above, import measurements below, or paste them into the sheet.",
  "pane.compare.noPopulation": "Fill in the inhabitants on Overview to compare by size.",
  "pane.compare.own": "Own result",
  "pane.compare.rank": "Number {{rank}} of {{of}}.",
  "pane.compare.difference": "{{points}} points from the mean: {{judgement}}",
  "pane.compare.noise": "within noise (± 5 %).",
  "pane.compare.moreThanNoise": "more than noise (± 5 %).",
  "pane.compare.statistics": "Numbers by area",
  "pane.compare.noStatistics": "too few",
  "pane.compare.ranking": "Ranking",
  "pane.compare.isOwn": "own",
  "pane.compare.left_one": "{{count}} municipality between is not shown.",
  "pane.compare.left_other": "{{count}} municipalities between are not shown.",
  "pane.compare.published": "Published averages, as lines only:",
  "pane.compare.distribution": "Distribution in steps of 50 points",
  "pane.compare.step": "{{from}}–{{to}} points",
  "pane.compare.municipalities_one": "{{count}} municipality",
  "pane.compare.municipalities_other": "{{count}} municipalities",
  "pane.compare.ownStep": "your municipality is here",
  "pane.compare.beside": "Municipality {{place}}",
  "pane.compare.nobody": "none",
  "pane.compare.besideMissing":
    "Not among those compared with: {{names}}. Change the choices at the top, or choose another.",
  "pane.compare.besideTheirs": "Someone else chose at the same time, and it now says “{{theirs}}”.",
  "pane.compare.besideHow":
    "Choose up to three municipalities to see them beside your own, for instance before a merger.",
  "pane.compare.newVersionKey":
    "Square: the first round after a new version of the catalogue, not fully comparable with the one before.",
  "pane.compare.series": "Own rounds",
  "pane.compare.noSeries":
    "Only this evaluation is known. Import your earlier results to see the trend.",
  "pane.compare.change": "Change",
  "pane.compare.judgement": "Means",
  "pane.compare.newVersion": "new version, not fully comparable",
  "pane.compare.now": "now",

  "pane.room": "{{free}} of {{rows}} lines on the sheet are free.",
  "pane.room.full": "It is nearly full.",
  "pane.room.grow_one": "Add {{count}} line",
  "pane.room.grow_other": "Add {{count}} lines",

  "pane.measurements": "Import measurements",
  "pane.measurements.explanation":
    "CSV, a sheet of an .xlsx file, or earlier workbooks; several at once, {{max}} MB each at most. You see the measurements before they are added, and nothing is overwritten.",
  "pane.measurements.files": "Files with measurements",
  "pane.measurements.reading": "Reading the files …",
  "pane.measurements.new_one": "{{count}} new",
  "pane.measurements.new_other": "{{count}} new",
  "pane.measurements.known_one": "{{count}} already here",
  "pane.measurements.known_other": "{{count}} already here",
  "pane.measurements.faulty_one": "{{count}} with faults",
  "pane.measurements.faulty_other": "{{count}} with faults",
  "pane.measurements.refused": "cannot be used",
  "pane.measurements.toSee_one": "{{count}} thing to look at",
  "pane.measurements.toSee_other": "{{count}} things to look at",
  "pane.measurements.more": "… and {{count}} more.",
  "pane.measurements.coming": "To be added",
  "pane.measurements.grows_one":
    "{{free}} lines are free. The table gets {{count}} more line first.",
  "pane.measurements.grows_other":
    "{{free}} lines are free. The table gets {{count}} more lines first.",
  "pane.measurements.tooMany": "The table can have {{max}} lines at most. Choose fewer files.",
  "pane.measurements.nothing": "Nothing new to write.",
  "pane.measurements.take_one": "Write {{count}} measurement",
  "pane.measurements.take_other": "Add {{count}} measurements",
  "pane.measurements.writing": "Writing {{done}} of {{count}} …",
  "pane.measurements.stop": "Stop",
  "pane.measurements.done_one": "{{count}} measurement is written.",
  "pane.measurements.done_other": "{{count}} measurements are written.",

  "pane.earlier": "Previous round",
  "pane.earlier.explanation":
    "An earlier workbook of the municipality can stand beside this one. Its levels are shown while you score, but never count until you use them.",
  "pane.earlier.file": "Earlier workbook",
  "pane.earlier.standing": "The round of {{year}} ({{municipality}}) is brought in.",
  "pane.earlier.found": "{{municipality}} {{year}}",
  "pane.earlier.total": "{{before}} points in {{year}}, {{now}} now: {{change}}, {{judgement}}",
  "pane.earlier.adds":
    "The sheet “{{sheet}}” comes, with points of {{areas}} areas, {{criteria}} criteria and {{questions}} questions; {{levels}} of them have levels. Overview and charts show the round.",
  "pane.earlier.undo": "Excel clears its undo history.",
  "pane.earlier.bringIn": "Add",
  "pane.earlier.replace": "Replace the round of {{year}}",
  "pane.earlier.remove": "Remove the {{year}} evaluation",
  "pane.earlier.done": "The round of {{year}} is brought in.",
  "pane.earlier.removed": "The round is taken out.",
  "pane.earlier.points": "In {{year}}: {{points}} of {{cap}} points.",
  "pane.earlier.noPoints": "In {{year}}: no points.",
  "pane.earlier.notApplicable": "In {{year}}: not applicable.",
  "pane.earlier.mark": "the level of {{year}}",
  "pane.earlier.levels": "Dashed step: the level then.",
  "pane.earlier.use": "Use the levels of {{year}}",
};
