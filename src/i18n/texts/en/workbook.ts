import type { workbook as nb } from "../nb/workbook";

/** What stands in the workbook. */
export const workbook: Record<keyof typeof nb, string> = {
  "print.page": "Page &P of &N",

  "overview.title": "Evaluation of administrative practice:",
  "overview.disclaimer":
    "Made with Kompassbok. Not made, endorsed or licensed by KS, SKR or KL. Scale and weights are assumptions; see the sheet Method.",
  "overview.about": "About the evaluation",
  "overview.result": "Result",
  "overview.version": "Version",
  "overview.total": "Total points",
  "overview.cap": "Highest possible",
  "overview.band": "± 5 % is noise",
  "overview.status": "Status",
  "overview.answered": "Answered",
  "overview.open": "Open",
  "overview.invalid": "Invalid",
  "overview.totalRow": "Sum of the areas",
  "overview.column.id": "No.",
  "overview.column.area": "Area",
  "overview.column.points": "Points",
  "overview.column.cap": "Cap",
  "overview.column.applicable": "Applicable cap",
  "overview.column.share": "Share",
  "overview.column.averageAll": "Average, all",
  "overview.column.differenceAll": "Difference, all",
  "overview.column.averageGroup": "Average, group",
  "overview.column.differenceGroup": "Against group",
  "overview.column.previous": "Previous round",
  "overview.column.change": "Change",
  "overview.column.answered": "Answered",
  "overview.column.status": "Status",
  "overview.column.signOff": "Sign-off",
  "overview.ownAgainstAll": "The municipality and the average of all",
  "overview.ownAgainstGroup": "Own municipality against those of its size",
  "overview.series": "Own rounds",
  "overview.distribution": "Distribution",
  "overview.ranking": "Ranking",

  "sentence.noPoints": "No question has points yet.",
  "sentence.noAreaPoints": "Too few of the measurements have points by area.",
  "sentence.total": "{{total}} of {{cap}} points. The profile says more than the total.",
  "sentence.profile":
    "Strongest: {{best}} ({{bestShare}} %). Weakest: {{least}} ({{leastShare}} %).",
  "sentence.above":
    "Above the average in {{above}} of {{areas}} areas, among {{n}} municipalities.",
  "sentence.extremes":
    "Furthest above: {{most}} ({{mostPoints}}). Furthest below: {{least}} ({{leastPoints}}).",
  "sentence.few": "Too few measurements to compare ({{n}}; 3 are needed).",
  "sentence.addMeasurements": "Add measurements on the sheet Comparison.",
  "sentence.noPopulation": "Fill in the population above to compare by size.",
  "sentence.rank": "Number {{rank}} of {{of}}. The median of the others is {{median}} points.",
  "sentence.oneRound":
    "Fewer than two rounds have points. Add earlier rounds on the sheet Comparison.",
  "sentence.rounds": "{{n}} rounds. Since {{year}}: {{change}} points in all.",
  "sentence.changeNoise": "That is no more than noise (5 %).",
  "sentence.changeMore": "That is more than noise (5 %).",
  "sentence.newVersions":
    "The catalogue's version has changed on the way, so the points are not fully comparable.",
  "sentence.ownStep":
    "This municipality has {{step}} points, as do {{others}} of the {{n}} others.",
  "sentence.mostInStep": "Most municipalities ({{most}}) have {{step}} points.",

  "area.questions": "Questions",
  "area.sentence.points":
    "{{points}} of {{cap}} points ({{exact}} before rounding). {{answered}} of {{questions}} questions answered, {{invalid}} invalid. Status: {{status}}.",
  "area.sentence.noPoints":
    "No points yet. {{answered}} of {{questions}} questions answered, {{invalid}} invalid. Status: {{status}}.",

  "criterion.id": "Id",
  "criterion.criterion": "Criterion",
  "criterion.points": "Points",
  "criterion.cap": "Cap",
  "criterion.applicable": "Applicable",
  "criterion.share": "Share",
  "criterion.answered": "Answered",
  "criterion.sum": "Sum, rounded to whole points",
  "actionStatus.planned": "Planned",
  "actionStatus.started": "Started",
  "actionStatus.done": "Done",
  "actionStatus.dropped": "Dropped",

  "rule.level.title": "Not a level",
  "rule.level.error":
    "Type 0, 1, 2, 3 or 4, or leave the cell empty. Decimals and text give no points.",
  "rule.mark.title": "Not a mark",
  "rule.mark.error":
    "Type x when the municipality has chosen not to pursue the practice. Otherwise leave the cell empty.",
  "rule.direct.title": "Not valid points",
  "rule.direct.error": "Type a number from 0 to the question’s cap, or leave the cell empty.",
  "rule.finding.title": "Unknown kind of finding",
  "rule.finding.error":
    "Choose Strength, Challenge, Weakness or Gold star, or leave the cell empty.",
  "rule.date.title": "Not a date",
  "rule.date.error": "Type a date between 2000 and 2100, such as 2026-11-30.",
  "rule.list.title": "Not in the list",
  "rule.list.error": "Choose one of the values in the list, or leave the cell empty.",
  "rule.country.error": "Choose NO, SE or DK.",
  "rule.signedPoints.title": "Not whole points",
  "rule.signedPoints.error": "Type the area’s points as they stand now, as a whole number.",
  "rule.text.title": "Text too long",
  "rule.text.error": "Type at most {{max}} characters.",
  "rule.population.title": "Not a population",
  "rule.population.error": "Type a whole number from 1, without spaces, or leave the cell empty.",
  "rule.year.title": "Not a year",
  "rule.year.error": "Type a year from 1990 to 2100.",
  "rule.length.title": "Not a length of time",
  "rule.length.error": "Type the length in whole minutes, from 1 to 600.",
  "rule.points.title": "Not valid points",
  "rule.points.error": "Type a number from 0 to {{cap}}, or leave the cell empty.",
  "rule.weight.title": "Not a weight",
  "rule.weight.error": "Type a number from 0 to 1. The four weights must sum to 1.",
  "rule.prompt.system":
    "How worked-through and documented is it? 0 none or only adopted, 4 fully. Level 0 gives 0 points whatever the rest.",
  "rule.prompt.extent":
    "In how much of the municipality is it used? 0 nowhere, 4 wherever it applies.",
  "rule.prompt.result":
    "How does the municipality learn from the results? 0 not, 4 systematically and visibly.",
  "rule.prompt.evaluation":
    "How is it developed over time? 0 not, 4 regularly evaluated and improved.",
  "rule.prompt.notApplicable":
    "x: the municipality has chosen not to pursue the practice. The question is left out of the maximum.",
  "rule.prompt.direct": "Points as they are, instead of levels. Needs a comment.",
  "rule.prompt.signedPoints":
    "The area’s points when it was signed. Turns red when the points change.",
  "rule.prompt.weight": "An assumption. The four weights must sum to 1.",

  "findings.title": "Strengths, challenges and weaknesses",
  "findings.explanation":
    "Gathered from the questions on the area sheets and from the list on the right. ★ is a gold star: best practice.",
  "findings.unprinted":
    "The list has {{lines}} lines; the print-out shows the first {{printed}}. Extend the print area to include the rest.",
  "findings.free": "Findings not tied to a question",
  "findings.freeExplanation": "Ten lines for each area. They join the overview on the left.",
  "findings.strengths": "Strengths",
  "findings.challenges": "Challenges",
  "findings.weaknesses": "Weaknesses",

  "actions.title": "Action plan",
  "actions.explanation":
    "What the municipality will do about the findings. Filled in by the municipality.",
  "interviews.title": "Interviews",
  "interviews.explanation":
    "Role, not name: the workbook is shared. This sheet is not part of the answers file.",

  "comparison.title": "Comparison",
  "comparison.explanation":
    "The latest measurement of each municipality within the filter. The own municipality is left out, except in the ranking.",
  "comparison.basis":
    "Compared with measurements from {{country}}, {{version}}{{group}}{{years}}: {{n}} municipalities, {{alike}} in the same size group.",
  "comparison.few":
    "{{n}} measurements can be compared; at least 3 are needed. Paste more into the table at the bottom of the sheet, one line for each municipality and year.",
  "comparison.all": "All municipalities within the filter",
  "comparison.band1": "Municipalities with under 5,000 inhabitants",
  "comparison.band2": "Municipalities with 5,000–19,999 inhabitants",
  "comparison.band3": "Municipalities with 20,000 inhabitants or more",
  "comparison.bandUnknown": "Municipalities of the same size (fill in the population on Overview)",
  "beside.how":
    "Choose up to three municipalities in the yellow cells, among those compared with, to see them beside the own one.",
  "beside.sentence": "Highest total: {{best}} ({{points}}). Differences of up to 5 % are noise.",
  "beside.municipality": "Municipality",
  "beside.legend": "In the chart",
  "beside.year": "Year",
  "beside.version": "Version",
  "beside.total": "Total",
  "beside.missing": "not included",
  "comparison.measurements": "Measurements",
  "comparison.paste":
    "Paste values only (Paste Special, Values). An ordinary paste locks the cells and overwrites their rules.",
  "comparison.cap": "Cap",

  "method.title": "Method and assumptions",
  "method.what.label": "What this is",
  "method.what":
    "Kommunekompasset judges how a municipality is run: eight areas of 100 points each, 800 in all. It is neither an audit nor a measure of service quality.",
  "method.notOurs.label": "Independent",
  "method.notOurs": "Kompassbok is not made, endorsed or licensed by KS, SKR or KL.",
  "method.ownWords.label": "The questions",
  "method.assumption.label": "Assumption",
  "method.dimensions.label": "Four dimensions",
  "method.dimensions":
    "Each question is judged on system, extent, result and evaluation. Only what is implemented and works counts; adopted or planned measures give nothing.",
  "method.levels.label": "Levels",
  "method.levels":
    "Each level 0–4 is a share of the cap. Points = cap × the sum of weight × share. All four levels must be set before the question has points.",
  "method.gate.label": "Gate",
  "method.gate":
    "System 0 means that the practice does not exist, or is only adopted or planned. Then the question gives 0 points whatever the other levels.",
  "method.direct.label": "Direct points",
  "method.direct":
    "Whoever works from the official guide can enter points as they are. They need a comment.",
  "method.notApplicable.label": "Not applicable",
  "method.notApplicable":
    "A municipality may choose not to pursue a practice. Its cap is taken off the applicable cap, and the share is of what remains.",
  "method.blank.label": "Blank is not 0",
  "method.blank":
    "A question without an answer has no points. A value that is not allowed never becomes 0: it is marked where it stands, counted on Overview, and makes the result not final.",
  "method.rounding.label": "Rounding",
  "method.rounding":
    "Sums are kept to six decimals. A criterion is shown to one decimal, an area in whole points, and the total is the sum of the areas shown. Halves are rounded up.",
  "method.noise.label": "Noise",
  "method.noise":
    "Differences of up to 5 % of the total mean nothing. The profile says more than the total.",
  "method.comparison.label": "Comparison",
  "method.comparison":
    "Only the latest measurement of each municipality in the same country and version counts. With fewer than three municipalities no statistics are shown.",
  "method.sharing.label": "Sharing",
  "method.sharing":
    "Yellow cells are to be filled in; the others are locked without a password, so that nothing changes by mistake. The workbook computes by itself, also without the add-in.",
  "method.privacy":
    "Everything is kept in this workbook. Nothing is sent anywhere. Enter roles, not names, of the people interviewed.",
  "method.weights": "Weights (assumption)",
  "method.dimension": "Dimension",
  "method.weight": "Weight",
  "method.weightSum": "Check",
  "method.weightsFine": "The weights sum to 1.",
  "method.weightsWrong": "Invalid: the weights must be numbers from 0 that sum to 1, but sum to ",
  "method.weightsError": "Invalid: a weight is not a number.",
  "method.anchors": "The levels (assumption)",
  "method.level": "Level",
  "method.anchor": "What it looks like",
  "method.about": "About this workbook",
  "method.aboutExplanation": "read by the add-in; leave it as it is",
  "meta.layout": "Layout",
  "meta.language": "Language",
  "meta.catalogueId": "Catalogue",
  "meta.catalogueVersion": "Catalogue version",
  "meta.catalogueName": "Catalogue name",
  "meta.profileId": "Scoring profile",
  "meta.profileVersion": "Profile version",
  "meta.label": "What the numbers are",

  "checks.title": "Checks",
  "checks.fine": "No errors found. The notes below are for information.",
  "checks.faults": "There are errors in the workbook. Correct them before using the result.",
  "checks.check": "Check",
  "checks.found": "Found",
  "checks.result": "Result",
  "checks.meaning": "What it means, and what to do",
  "checks.ok": "Fine",
  "checks.fault": "Fault",
  "checks.note": "Note",
  "check.invalid": "Invalid answers",
  "check.weights": "Invalid weights",
  "check.caps": "Areas whose caps do not sum",
  "check.ids": "Missing or duplicate ids",
  "check.aboveCap": "Questions with points above the cap",
  "check.total": "The total is not the sum of the areas",
  "check.staleSignOff": "Areas changed after sign-off",
  "check.measurements": "Measurements with faults",
  "check.open": "Questions not fully answered",
  "check.directWithoutComment": "Direct points without a comment",
  "check.direct": "Direct points in all",
  "check.directWithLevels": "Direct points together with levels",
  "check.notApplicableWithInputs": "Not applicable together with answers",
  "check.gateWithLevels": "System 0 together with higher levels",
  "check.findings": "Findings without kind or without text",

  "catalogue.title": "Catalogue",
  "catalogue.explanation":
    "All questions with every field, to read only. Can be saved as CSV and used as a catalogue of one’s own.",
  "previous.explanation":
    "The points of an earlier round beside the new ones. Its levels never count; they are a starting point only.",
  "previous.total": "{{before}} points in {{year}}, {{now}} now: {{change}}.",
  "previous.moreThanNoise": "The change is more than noise (5 %).",
  "previous.noise": "The change is no more than noise (5 %).",
  "previous.noTotal": "One of the rounds has no total to compare.",
  "previous.facts": "About the earlier round",

  "calculation.title": "Helper calculations. Nothing to fill in here.",
  "calculation.helpers": "Helper calculations",
  "calculation.lists": "Lists",
  "calculation.areas": "Areas",
  "calculation.extremes": "The areas’ shares and differences",
  "calculation.chartTitles": "Titles of the charts",

  "chart.area": "Area",
  "chart.averageAll": "Average, all",
  "chart.averageGroup": "Average, same size",
  "chart.municipality": "Municipality",
  "chart.others": "Other municipalities",
  "chart.position": "Position",
  "chart.profile.alt":
    "Radar chart: the own share of the cap in each area, and the average of all municipalities.",
  "chart.ownAgainstAll.title": "Points against the average of all",
  "chart.ownAgainstAll.alt":
    "Bar chart: own points in each area beside the average of all municipalities.",
  "chart.ownAgainstGroup.title": "Points against the average of the same size",
  "chart.ownAgainstGroup.alt":
    "Bar chart: own points in each area beside the average of municipalities of the same size.",
  "chart.ranking.title": "Total points",
  "chart.ranking.alt":
    "Column chart: the municipalities’ total points from highest to lowest, the own municipality highlighted.",
  "chart.year": "Year",
  "chart.points": "Points",
  "chart.newVersion": "New version of the catalogue",
  "chart.series.title": "Total points by round",
  "chart.series.alt":
    "Line chart: own total points in each round, marked where the catalogue is a new version.",
  "chart.distribution.title": "Municipalities by step of points",
  "chart.distribution.alt":
    "Column chart: how many of the other municipalities have totals in each step; the own step is marked.",
  "chart.beside.title": "Points by area, side by side",
  "chart.beside.alt":
    "Column chart: points in each area of the own municipality and those that were chosen.",
  "chart.criteria.title": "{{area}}: points by criterion, against the cap",
  "chart.criteria.alt": "Bar chart: points of each criterion in {{area}}, drawn over the cap.",
};
