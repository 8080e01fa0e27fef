import type { workbook as nb } from "../nb/workbook";

/** Contents of the workbook. */
export const workbook: Record<keyof typeof nb, string> = {
  "print.page": "Page &P of &N",

  "overview.title": "Evaluation of administrative practice:",
  "overview.disclaimer":
    "Modelled on Kommunekompasset. Kompassbok is not made, endorsed or licensed by KS, SKR or KL. Scale and weights are assumptions; see the sheet Method.",
  "overview.about": "About the evaluation",
  "overview.result": "Result",
  "overview.version": "Version",
  "overview.total": "Total points",
  "overview.cap": "Cap",
  "overview.band": "Margin (± 5%)",
  "overview.status": "Status",
  "overview.answered": "Answered",
  "overview.open": "Remaining",
  "overview.invalid": "Invalid",
  "overview.totalRow": "Sum of the areas",
  "overview.column.id": "No.",
  "overview.column.area": "Area",
  "overview.column.points": "Points",
  "overview.column.cap": "Cap",
  "overview.column.applicable": "Applicable cap",
  "overview.column.share": "% of cap",
  "overview.column.averageAll": "Average, all",
  "overview.column.differenceAll": "Difference, all",
  "overview.column.averageGroup": "Average, same size",
  "overview.column.differenceGroup": "Difference, same size",
  "overview.column.previous": "Previous evaluation",
  "overview.column.change": "Change",
  "overview.column.answered": "Answered",
  "overview.column.status": "Status",
  "overview.column.target": "Target",
  "overview.column.toTarget": "To target",
  "overview.column.factCheck": "Fact check",
  "overview.ownAgainstAll": "The municipality and the average of all",
  "overview.ownAgainstGroup": "The municipality and the average of the same size",
  "overview.series": "The municipality’s evaluations",
  "overview.distribution": "Distribution",
  "overview.ranking": "Ranking",
  "gaps.explanation":
    "The questions with points that lack most of their cap. Questions without points are not included.",
  "gaps.id": "Id",
  "gaps.area": "Area",
  "gaps.points": "Points",
  "gaps.cap": "Cap",
  "gaps.toGain": "To gain",
  "gaps.question": "Question",
  "overview.howTo": "How to use it",
  "overview.howTo.1":
    "1. The sheet Method explains how to read the scale. Type in the yellow cells; the rest is locked.",
  "overview.howTo.2":
    "2. Use the sheet Interview guide to ask. Set levels 0–4 on the area sheets, with evidence and findings.",
  "overview.howTo.3":
    "3. Blank and invalid answers never become 0. The sheet Checks shows what remains.",
  "overview.howTo.4":
    "4. Findings are gathered on the sheet Findings. The municipality enters measures on the sheet Actions.",
  "overview.howTo.5": "5. Paste other municipalities’ results into the sheet Comparison.",
  "overview.howTo.6":
    "6. The municipality checks the facts and confirms area by area, under “Fact check” on each area sheet.",

  "sentence.noPoints": "No question has points yet.",
  "sentence.noAreaPoints": "Too few of the measurements have points by area.",
  "sentence.total": "{{total}} of {{cap}} points. The profile says more than the total.",
  "sentence.profile": "Strongest: {{best}} ({{bestShare}}%). Weakest: {{least}} ({{leastShare}}%).",
  "sentence.above":
    "Above the average in {{above}} of {{areas}} areas, among {{n}} municipalities.",
  "sentence.extremes":
    "Furthest above the average: {{most}} ({{mostPoints}}). Furthest below: {{least}} ({{leastPoints}}).",
  "sentence.few": "Too few measurements to compare with: {{n}}, and at least 3 are needed.",
  "sentence.addMeasurements": "Add measurements on the sheet Comparison.",
  "sentence.noPopulation": "Fill in the population above to compare by size.",
  "sentence.rank": "Ranked {{rank}} of {{of}}. The median of the others is {{median}} points.",
  "sentence.oneRound":
    "There is a result from one evaluation only. Add earlier results on the sheet Comparison.",
  "sentence.rounds": "{{n}} evaluations. Since {{year}}: {{change}} points in all.",
  "sentence.changeNoise": "The change is within the margin (5%).",
  "sentence.changeMore": "The change is larger than the margin (5%).",
  "sentence.newVersions":
    "The catalogue’s version has changed in between, so the points are not fully comparable.",
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
  "criterion.applicable": "Applicable cap",
  "criterion.share": "% of cap",
  "criterion.answered": "Answered",
  "criterion.target": "Target",
  "criterion.toTarget": "To target",
  "criterion.sum": "Sum, rounded to whole points",

  "rule.level.title": "Invalid level",
  "rule.level.error":
    "Type 0, 1, 2, 3 or 4, or leave the cell empty. Decimals and text give no points.",
  "rule.mark.title": "Type x, or leave blank",
  "rule.mark.error":
    "Type x when the municipality has chosen not to pursue the practice. Otherwise leave the cell empty.",
  "rule.direct.title": "Invalid points",
  "rule.direct.error": "Type a number from 0 to the question’s cap, or leave the cell empty.",
  "rule.finding.title": "Unknown kind of finding",
  "rule.finding.error":
    "Choose Strength, Challenge, Weakness or Gold star, or leave the cell empty.",
  "format.date": "yyyy-mm-dd",
  "rule.date.title": "Invalid date",
  "rule.date.error": "Type a date between 2000 and 2100, such as 2026-11-30.",
  "rule.list.title": "Not in the list",
  "rule.list.error": "Choose one of the values in the list, or leave the cell empty.",
  "rule.country.error": "Choose NO, SE or DK.",
  "rule.actionId.title": "Unknown id",
  "rule.actionId.error":
    "Choose the id of a question (1.1.1) or a criterion (1.1), or leave the cell empty.",
  "rule.actionScore.title": "Invalid value",
  "rule.actionScore.error": "Type 1, 2 or 3, or leave the cell empty.",
  "rule.target.title": "Invalid target",
  "rule.target.error":
    "Type a number from 0 to the criterion’s applicable cap, or leave the cell empty.",
  "rule.prompt.target":
    "The points that the municipality aims at. In the area’s target, criteria without one count with the points they have.",
  "rule.prompt.actionId":
    "The question (1.1.1) or criterion (1.1) that the action concerns. Area and finding follow from it. Without an id, type the finding yourself.",
  "rule.prompt.effect": "1 small, 2 medium, 3 large effect.",
  "rule.prompt.effort": "1 small, 2 medium, 3 large effort.",
  "rule.control.title": "Not a control number",
  "rule.control.error": "Type the control number next to the field: six digits, without spaces.",
  "rule.text.title": "Text too long",
  "rule.text.error": "Type at most {{max}} characters.",
  "rule.population.title": "Invalid population",
  "rule.population.error": "Type a whole number from 1, without spaces, or leave the cell empty.",
  "rule.year.title": "Invalid year",
  "rule.year.error": "Type a year from 1990 to 2100.",
  "rule.length.title": "Invalid duration",
  "rule.length.error": "Type the duration in whole minutes, from 1 to 600.",
  "rule.points.title": "Invalid points",
  "rule.points.error": "Type a number from 0 to {{cap}}, or leave the cell empty.",
  "rule.weight.title": "Invalid weight",
  "rule.weight.error": "Type a number from 0 to 1. The four weights must sum to 1.",
  "rule.prompt.notApplicable":
    "x: the municipality has chosen not to pursue the practice. The question is left out of the maximum.",
  "rule.prompt.direct":
    "Points entered directly, instead of levels. Give the reason in the comment.",
  "rule.prompt.phase":
    "Draft, at fact check or final. Shown on the area sheets; the footer of prints follows when the workbook is made again.",
  "rule.prompt.control":
    "Type the number next to the field. It shows later whether anything has changed.",
  "rule.prompt.verdict": "Usually some {{words}} words. Alt+Enter starts a new paragraph.",
  "rule.prompt.weight": "An assumption. The four weights must sum to 1.",

  "verdict.title": "Summary in words",
  "verdict.explanation":
    "What the evaluators conclude, usually some {{whole}} words on the whole and {{area}} on each area. A row prints up to some 500 words.",
  "verdict.column.part": "About",
  "verdict.column.text": "Summary",
  "verdict.column.words": "Words",

  "factCheck.line.1":
    "The municipality checks the facts: Does the document exist? Is the number right? Is anything important left out?",
  "factCheck.line.2":
    "Write what is wrong in the column Municipality’s remark in the same row. The points need no approval.",
  "factCheck.line.3":
    "Then fill in the fields. The control number shows whether anything changes, but not a new text of the same length.",
  "factCheck.open": "Open questions: {{open}}. Invalid: {{invalid}}.",
  "factCheck.allAnswered": "All questions are answered.",
  "factCheck.changed": "Something has changed since the fact check.",
  "factCheck.controlNow": "Control number now",

  "findings.title": "Strengths, challenges and weaknesses",
  "findings.explanation":
    "Gathered from the area sheets and from the list on the right. ★ is a gold star: best practice.",
  "findings.unprinted":
    "The list has {{lines}} lines; the print-out shows the first {{printed}}. Extend the print area to include the rest.",
  "findings.free": "Findings not tied to a question",
  "findings.freeExplanation": "Ten lines for each area. They join the overview on the left.",
  "findings.strengths": "Strengths",
  "findings.challenges": "Challenges",
  "findings.weaknesses": "Weaknesses",

  "actions.title": "Action plan",
  "actions.explanation":
    "What the municipality will do about the findings. Priority = effect × (4 − effort): high from 6, medium from 3. Late: the deadline is before the date above the deadlines. Filled in by the municipality.",
  "actions.asOf": "Late as of",
  "actions.late": "Late.",
  "actions.fault.subject": "Unknown id.",
  "actions.fault.effect": "Effect is not 1–3.",
  "actions.fault.effort": "Effort is not 1–3.",
  "actions.fault.deadline": "The deadline is not a date.",
  "actions.fault.status": "Unknown status.",
  "actions.unreadable": "(invalid)",
  "actions.byPriority": "Open actions by priority",
  "actions.byDeadline": "Open actions by deadline",
  "interviews.title": "Interviews",
  "interviews.explanation":
    "Enter roles, not names: the workbook is shared with others. Interviews are not part of exported answers.",

  "documents.explanation":
    "The documents that were asked for. Without a date under Received, a document has not arrived. Separate the numbers of questions or criteria with commas or spaces.",

  "accounts.title": "The municipality’s self-assessment",
  "accounts.explanation":
    "Filled in by the municipality before the visit: how do you work with this, and what shows it? You may also set levels on the area sheets. Alt+Enter starts a new paragraph.",
  "selfAssessment.label": "The municipality’s self-assessment before the visit, not an evaluation",
  "selfAssessment.explanation":
    "What the municipality wrote itself before the visit, next to the evaluators’ levels. It gives no points.",
  "selfAssessment.facts": "About the self-assessment",

  "guide.explanation":
    "The questions, sorted by who is asked first. Filter on “Ask” to print the guide for one interview, and on “Also ask” for questions in which the role can add to what others say.",
  "guide.ask": "Ask",
  "guide.also": "Also ask",
  "guide.notes": "Notes",
  "guide.nobody": "(none given)",

  "comparison.title": "Comparison",
  "comparison.explanation":
    "The latest measurement of each municipality in the selection. This municipality is part of the ranking only, not of the averages.",
  "comparison.basis":
    "Compared with measurements from {{country}}, {{version}}{{group}}{{years}}: {{n}} municipalities, {{alike}} of the same size.",
  "comparison.few":
    "{{n}} measurements can be compared; at least 3 are needed. Paste more into the table at the bottom of the sheet, one row for each municipality and year.",
  "comparison.all": "All municipalities in the selection",
  "comparison.band1": "Municipalities with under 5,000 inhabitants",
  "comparison.band2": "Municipalities with 5,000–19,999 inhabitants",
  "comparison.band3": "Municipalities with 20,000 inhabitants or more",
  "comparison.bandUnknown": "Municipalities of the same size (fill in the population on Overview)",
  "beside.how":
    "Choose up to three municipalities in the yellow cells to see them side by side with this one.",
  "beside.sentence":
    "Highest total: {{best}} ({{points}}). Totals that differ by up to 5% are the same in practice.",
  "beside.municipality": "Municipality",
  "beside.legend": "In the chart",
  "beside.year": "Year",
  "beside.version": "Version",
  "beside.total": "Total",
  "beside.missing": "not in the selection",
  "comparison.measurements": "Measurements",
  "comparison.paste":
    "Paste values only (Paste Special, Values). An ordinary paste locks the cells and overwrites their rules.",
  "comparison.cap": "Cap",

  "method.title": "Method and assumptions",
  "method.what.label": "What this is",
  "method.what":
    "Kompassbok is modelled on Kommunekompasset, which judges how a municipality is run: eight areas of 100 points each, 800 in all. It is neither an audit nor a measure of service quality.",
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
  "method.gate.label": "Threshold",
  "method.gate":
    "System 0 means that the practice does not exist, or is only adopted or planned. Then the question gives 0 points whatever the other levels are.",
  "method.consequences.label": "With equal weights",
  "method.consequences":
    "A complete arrangement that is used everywhere but never followed up gives half of the cap. An unwritten habit in all units, with changes that can be shown and an oral assessment, gives 56%.",
  "method.direct.label": "Direct points",
  "method.direct":
    "If you work from the official guide, you can enter points directly, with a comment on where they come from.",
  "method.notApplicable.label": "Not applicable",
  "method.notApplicable":
    "A municipality may choose not to pursue a practice. The question then counts neither in the points nor in the maximum.",
  "method.blank.label": "Blank is not 0",
  "method.blank":
    "A question without an answer has no points. An invalid value never becomes 0: it is marked in its cell and counted on Overview, and the result is not final until it is corrected.",
  "method.rounding.label": "Rounding",
  "method.rounding":
    "Sums are kept to six decimals. A criterion is shown to one decimal, an area in whole points, and the total is the sum of the areas shown. Halves are rounded up.",
  "method.noise.label": "Margin",
  "method.noise":
    "Differences of up to 5% of the total mean nothing. The profile says more than the total.",
  "method.comparison.label": "Comparison",
  "method.comparison":
    "Only the latest measurement of each municipality in the same country and version counts. With fewer than three municipalities no statistics are shown.",
  "method.sharing.label": "Sharing",
  "method.sharing":
    "Fill in the yellow cells. The others are locked without a password, so that nothing changes by accident. The workbook calculates by itself, also without the add-in.",
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
  "method.anchor": "Description",
  "method.findings": "Kinds of finding",
  "method.finding.strength": "In place, in use and working; worth keeping",
  "method.finding.challenge": "Begun or uneven; should be developed further",
  "method.finding.weakness": "Missing, or does not work",
  "method.finding.goldStar":
    "Best practice that other municipalities can learn from; reasons in the comment",
  "method.about": "About this workbook",
  "method.aboutExplanation": "Used by the add-in. Change nothing here.",
  "meta.layout": "Layout",
  "meta.language": "Language",
  "meta.catalogueId": "Catalogue",
  "meta.catalogueVersion": "Catalogue version",
  "meta.catalogueName": "Catalogue name",
  "meta.profileId": "Scoring profile",
  "meta.profileVersion": "Profile version",
  "meta.label": "Label",

  "checks.title": "Checks",
  "checks.fine": "No errors found. Rows marked “Follow up” change no points, but deserve a look.",
  "checks.faults": "There are errors in the workbook. Correct them before using the result.",
  "checks.check": "Check",
  "checks.found": "Found",
  "checks.result": "Result",
  "checks.meaning": "What it means, and what to do",
  "checks.ok": "Fine",
  "checks.fault": "Error",
  "checks.warning": "Follow up",
  "checks.note": "For information",
  "check.invalid": "Invalid answers",
  "check.weights": "Invalid weights",
  "check.caps": "Areas whose caps do not add up",
  "check.ids": "Missing or duplicate ids",
  "check.aboveCap": "Questions with points above the cap",
  "check.total": "The total is not the sum of the areas",
  "check.targets": "Invalid targets",
  "check.staleFactCheck": "Areas changed after the fact check",
  "check.measurements": "Measurements with errors",
  "check.open": "Questions not fully answered",
  "check.direct": "Direct points in all",
  "check.finalPhase": "Final, but not finished",
  "check.controlNumber": "Control numbers that are missing or mistyped",
  "check.openRemarks": "Remarks without a reply",
  "check.findings": "Findings without kind or without text",
  "check.actions": "Actions with errors",
  "check.lateActions": "Late actions",

  "catalogue.title": "Catalogue",
  "catalogue.explanation":
    "All questions with every field, for reference. Can be saved as CSV and used as your own catalogue.",
  "previous.explanation":
    "The points of the previous evaluation next to the new ones. Its levels do not count.",
  "previous.total": "{{before}} points in {{year}}, {{now}} now: {{change}}.",
  "previous.moreThanNoise": "The change is larger than the margin (5%).",
  "previous.noise": "The change is within the margin (5%).",
  "previous.noTotal": "One of the evaluations has no total to compare.",
  "previous.facts": "About the previous evaluation",
  "previous.verdict": "Summary of the previous evaluation",
  "previous.actions": "Actions of the previous evaluation",

  "agreement.title": "What the evaluators answered before they agreed",
  "agreement.explanation":
    "The questions with most points at stake come first. The answers here do not count; those on the areas’ sheets do.",
  "agreement.computed":
    "The figures are computed from the answers on this sheet when they were brought together, and do not change as you agree. They are an assumption of ours.",
  "agreement.yes": "yes",
  "agreement.no": "no",
  "agreement.figures": "Agreement in figures",
  "agreement.figures.note":
    "Alpha is 1 when all agree and 0 when levels are as far apart as by chance: below 0.667 low, below 0.8 fair, else good. Only levels count.",
  "agreement.evaluators": "Evaluators",

  "calculation.title": "Helper calculations. Nothing to fill in here.",
  "calculation.helpers": "Helper calculations",
  "calculation.lists": "Lists",
  "calculation.areas": "Areas",
  "calculation.extremes": "The areas’ shares and differences",
  "calculation.chartTitles": "Titles of the charts",
  "calculation.subjects": "What actions can concern",

  "chart.area": "Area",
  "chart.averageAll": "Average, all",
  "chart.averageGroup": "Average, same size",
  "chart.municipality": "Municipality",
  "chart.others": "Other municipalities",
  "chart.position": "Position",
  "chart.profile.alt":
    "Radar chart: the municipality’s share of the cap in each area, and the average of all municipalities.",
  "chart.ownAgainstAll.title": "Points and the average of all",
  "chart.ownAgainstAll.alt":
    "Bar chart: the municipality’s points in each area next to the average of all municipalities.",
  "chart.ownAgainstGroup.title": "Points and the average of the same size",
  "chart.ownAgainstGroup.alt":
    "Bar chart: the municipality’s points in each area next to the average of municipalities of the same size.",
  "chart.ranking.title": "Total points",
  "chart.ranking.alt":
    "Column chart: the municipalities’ total points from highest to lowest, this municipality highlighted.",
  "chart.year": "Year",
  "chart.points": "Points",
  "chart.newVersion": "New version of the catalogue",
  "chart.series.title": "Total points by evaluation",
  "chart.series.alt":
    "Line chart: the municipality’s total points in each evaluation, marked where the catalogue is a new version.",
  "chart.distribution.title": "Municipalities by total points",
  "chart.distribution.alt":
    "Column chart: how many of the other municipalities have totals in each step; the step of this municipality is marked.",
  "chart.beside.title": "Points by area, side by side",
  "chart.beside.alt":
    "Column chart: points in each area of this municipality and those that were chosen.",
  "chart.criteria.title": "{{area}}: points and cap by criterion",
  "chart.criteria.alt": "Bar chart: points of each criterion in {{area}}, drawn over the cap.",
};
