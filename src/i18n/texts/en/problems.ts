import type { problems as nb } from "../nb/problems";

/** What is wrong, what is allowed, and how to fix it. {{value}} is what was found. */
export const problems = {
  "problem.level":
    "“{{value}}” is not a level. Type 0, 1, 2, 3 or 4 as a number, or leave the cell empty.",
  "problem.direct":
    "“{{value}}” is not a valid number of points. Type a number from 0 to {{cap}}, or leave the cell empty.",
  "problem.notApplicable": "“{{value}}” is not a valid mark. Type x, or leave the cell empty.",
  "problem.weights":
    "The question gets no points, because the weights are not four numbers of at least 0 that sum to 1. Correct them on the sheet Method.",

  "type.text": "text",
  "type.number": "a number",
  "type.object": "an object",
  "type.list": "a list",
  "type.areas": "areas",
  "type.criteria": "criteria",
  "type.questions": "questions",
  "type.parts": "parts",
  "type.sheets": "sheets",
  "type.links": "links between its parts",
  "type.names": "defined names",
  "type.texts": "texts",
  "type.cells": "cells",
  "type.rules": "input rules",
  "type.elements": "elements",
  "type.levels": "levels of elements",
  "type.codes": "character codes",
  "type.textCharacters": "characters in one text",
  "type.copiedCharacters": "characters in copied formulas",
  "type.borders": "cell borders",
  "type.rowHeights": "heights of rows that grow with their text",
  "type.properties": "the file's properties (title, subject and author)",
  "type.panes": "frozen rows and columns",
  "type.pageSetup": "the print set-up",
  "type.charts": "charts",
  "type.protection": "the protection of the formulas",
  "type.cell": "a number, text, true, false, null or an error value",

  "problem.emptyFile": "The file is empty. Choose another.",
  "problem.fileTooLong":
    "The file has {{length}} characters; at most {{max}} are allowed. Split it, or remove what is not needed.",
  "problem.fileTooLarge": "The file can be at most {{max}} MB. Use a smaller file.",
  "problem.wrongFormat": "“{{value}}” is not the format {{expected}}. Use a file of that format.",
  "problem.wrongEncoding": "The characters cannot be read. Save the file as UTF-8.",
  "problem.legacyEncoding":
    "Some lines are not UTF-8 (this is the first of {{count}}), and were read as Windows-1252. Check letters other than a–z, or save the file as UTF-8.",
  "problem.wrongCatalogue":
    "“{{value}}” is not the catalogue {{expected}}. Use the file with the catalogue that it was made for (--catalogue).",
  "problem.jsonSyntax":
    "This is not JSON (character {{column}} of the line). Correct the file, or export it again.",
  "problem.jsonTooDeep": "The JSON is nested more than {{max}} levels deep. Export the file again.",
  "problem.doubledKey": "Duplicate key. Keep one.",
  "problem.unknownKey": "Unknown key. Correct its spelling, or remove it.",
  "problem.missingKey": "The key is missing. Add it.",
  "problem.missingValue": "The value is missing. Fill it in.",
  "problem.wrongType": "“{{value}}” has the wrong type; it must be {{expected}}.",
  "problem.notAllowed": "“{{value}}” is not allowed. Allowed are: {{allowed}}.",
  "problem.notWhole": "“{{value}}” is not a whole number from {{min}} to {{max}}.",
  "problem.outOfRange": "“{{value}}” is not a number from {{min}} to {{max}}.",
  "problem.textCharacters":
    "The text has the character {{character}} at position {{position}}, which a cell cannot hold. Remove it.",
  "problem.textTooLong":
    "The text has {{length}} characters; at most {{max}} are allowed. Shorten it.",
  "problem.tooMany": "There are {{count}}; at most {{max}} are allowed. Remove some.",
  "problem.unknownCriterion":
    "The catalogue does not have the criterion “{{value}}”. Correct the id.",
  "problem.unknownQuestion":
    "The catalogue does not have the question “{{value}}”. Correct the id.",
  "problem.documentQuestion":
    "The catalogue has neither a question nor a criterion with the number “{{value}}”. Correct the number.",
  "problem.unknownArea": "The catalogue does not have the area “{{value}}”. Correct the key.",
  "problem.csvQuotes":
    "The quotation marks do not match from this row on. Save the file as CSV again.",
  "problem.headerMissing":
    "None of the first rows has the column names; this one has “{{value}}”. Write them above the numbers: {{columns}}.",
  "problem.headerRow": "The column names are in this row; everything above it was skipped.",
  "problem.headerTaken":
    "The column names were read from this row, but row {{other}} has as many. Check that this is the right one.",
  "problem.missingColumn": "The column is missing. Add it.",
  "problem.unknownColumn": "Unknown column “{{value}}”. Known columns: {{allowed}}.",
  "problem.doubledColumn": "Duplicate column. Keep one.",
  "problem.extraCell":
    "The row has more cells than the {{columns}} columns. Remove the cells on the right, or put quotation marks around text that contains separators.",
  "problem.rowSetAside": "“{{value}}” is not a row of the table, and was skipped.",
  "problem.rowIncomplete":
    "The row with “{{value}}” lacks {{columns}}, and was skipped. Fill them in, or delete the row.",
  "problem.tooManyMeasurements":
    "There are {{count}} measurements; a workbook can have at most {{max}}. Leave out those that you do not compare with. For more, gather the results in one CSV file with `kompassbok collect`, and use a tool for statistics.",
  "problem.tooManyRows": "There are {{count}} rows; at most {{max}} are allowed. Split the file.",
  "problem.idFromNumber":
    "The id “{{value}}” is a number, so 1.1 and 1.10 cannot be told apart. Format the column as text and type the ids again.",
  "problem.idFromDate":
    "A spreadsheet turned this value into the date “{{value}}”. Format the column as text and type it again.",
  "problem.dateForNumber":
    "“{{value}}” is a date, perhaps converted from a number such as 2.1. Type the number again.",
  "problem.unclearNumber":
    "“{{value}}” may mean {{small}} or {{large}}. Type the number without a thousands separator.",
  "problem.sheetRead": "The table was read from the sheet “{{value}}”, not from {{others}}.",
  "problem.tableNotComputed":
    "Some formulas in the table were never calculated (this is the first of {{count}}). Open the file in Excel and save it.",
  "problem.conflictingValue":
    "“{{value}}” differs from “{{expected}}” in row {{row}}. Make them the same, or leave this one empty.",

  "problem.catalogueText": "The text is missing in the catalogue. Fill it in.",
  "problem.catalogueTextTooLong":
    "The text “{{value}}” has {{length}} characters; at most {{max}} are allowed. Shorten it.",
  "problem.catalogueEmpty": "There are no {{what}} here. Add them.",
  "problem.catalogueTooMany":
    "{{value}} {{what}} are too many; at most {{max}} are allowed. Remove or merge some.",
  "problem.catalogueCapSum":
    "The cap is {{value}}, but its parts sum to {{sum}}. Correct the cap or the parts.",
  "problem.catalogueDoubled":
    "“{{value}}” occurs more than once. Every id must be unique; change one of them.",
  "problem.catalogueId":
    "“{{value}}” is not an id. Use letters, digits, full stop and hyphen, at least one digit, at most {{max}} characters.",
  "problem.catalogueKey":
    "“{{value}}” is not an area key. Use letters a–z and digits, starting with a lower-case letter, at most {{max}} characters.",
  "problem.catalogueCap":
    "“{{value}}” is not a cap. Type a number above 0, at most {{max}}, with at most six decimals.",
  "problem.profileWeight": "“{{value}}” is not a valid weight. It must be a number of at least 0.",
  "problem.profileWeightSum": "The weights sum to {{value}}, but must sum to 1. Correct them.",
  "problem.profileShares": "The shares “{{value}}” must be five numbers that rise from 0 to 1.",
  "problem.profileAnchors": "There must be five descriptions, one for each level.",

  "problem.fileEncrypted":
    "The file has a password or is an old .xls. Save it without a password as .xlsx.",
  "problem.fileNotXlsx": "This is not an .xlsx file. Open it in Excel and save it as .xlsx.",
  "problem.fileTruncated": "The file is incomplete. Download it again.",
  "problem.fileTooLargeUnpacked":
    "The file unpacks to more than {{max}} MB, and was not opened. Use a smaller file.",
  "problem.fileTooMany":
    "The file has more than {{max}} {{what}}, and was not read. Copy what you need to a new workbook.",
  "problem.fileDamaged": "The file is damaged. Open and save it in Excel, or download it again.",
  "problem.tableTooLarge":
    "The table can have at most {{maxRows}} rows and {{maxColumns}} columns. Split it.",
  "reason.ENOENT": "it does not exist (ENOENT)",
  "reason.EISDIR": "it is a folder (EISDIR)",
  "reason.ENOTDIR": "part of the path is not a folder (ENOTDIR)",
  "reason.EACCES": "you have no access (EACCES)",
  "reason.EPERM": "you have no access (EPERM)",
  "reason.EBUSY": "it is open in another program (EBUSY)",
  "reason.EROFS": "the disk is read-only (EROFS)",
  "reason.ENOTSUP": "it is not an ordinary file (ENOTSUP)",
  "reason.ENOSPC": "the disk is full (ENOSPC)",
  "problem.fileUnreadable": "The file cannot be read: {{reason}}.",
  "problem.readingFailed":
    "The workbook could not be read: {{reason}}. This is an error in Kompassbok; please report it.",
  "problem.fileUnwritable": "The file cannot be written: {{reason}}.",
  "problem.fileExists": "The file exists already. Use --force to overwrite it.",
  "problem.fileKind": "The file must end in {{allowed}}.",

  "problem.missingArgument": "Missing. Add --{{field}}, or an answers file that has it.",
  "problem.nameTooLong":
    "The name “{{value}}” has {{length}} characters; at most {{max}} are allowed. Shorten it.",
  "problem.nameCharacters":
    "“{{value}}” is not a valid name. It cannot start with = + - @ or contain the characters : \\ ? * [ ].",
  "problem.yearDiffers":
    "The year {{value}} differs from the year in the answers file, {{expected}}. Use the same year.",

  "problem.notOurs":
    "This workbook was not made by Kompassbok. Choose another file, or make a new workbook.",
  "problem.layoutVersion":
    "The workbook has layout {{value}}; this version reads {{known}}. Use a newer Kompassbok.",
  "problem.layoutOlder":
    "The workbook has the older layout {{value}}; this version reads {{known}}. Make the workbook again from the answers.",
  "problem.language":
    "The workbook’s language “{{value}}” is unknown. Correct it on the sheet Method.",
  "problem.languageLost":
    "The sheets that say which language the workbook is in are missing. Restore the sheets Method and Calculation from an earlier version (Version History), or make the workbook again from an answers file.",
  "problem.catalogueSheetRemade":
    "The sheet Catalogue is missing. It held the built-in catalogue, which is used; Repair makes the sheet again.",
  "problem.catalogueSheetMissing":
    "The sheet Catalogue is missing, and the answers cannot be read without it. Restore the sheet from an earlier version (Version History), or make the workbook again from an answers file.",
  "problem.methodSheetMissing":
    "The sheet Method is missing. The standard weights apply; catalogue name and label are unknown. Restore an earlier version, or make the workbook again.",
  "problem.sheetMissing":
    "The sheet “{{value}}” is missing, and the answers to its questions ({{questions}}) with it. Restore the sheet from an earlier version (Version History); Repair in the Excel add-in makes it again without the answers.",
  "problem.inputSheetMissing":
    "The sheet “{{value}}” is missing, with everything that was filled in there. Restore the sheet from an earlier version (Version History); Repair in the Excel add-in makes it again without its content.",
  "problem.sheetCopied":
    "This looks like a copy of the missing sheet “{{value}}”. Nothing on it was read. Repair the workbook, and paste the answers from here into the sheet that is made again, values only.",
  "problem.tableMissing":
    "The question table is not on the sheet. Run the check and repair the workbook.",
  "problem.columnMissing":
    "The column is missing, and its content was not read. Insert it again with the same header, or take the sheet from an earlier version of the workbook.",
  "problem.columnDoubled":
    "Several columns match: this one and {{others}}. None was read. If one is your own, give it another header.",
  "problem.headersMissing":
    "The table was not read, because its headers are missing. Type them again: {{expected}}.",
  "problem.fieldMissing":
    "The line is missing, so its content was not read. Type its label again, to the left of the cell.",
  "problem.fieldDoubled":
    "The same label is in {{others}}, so none of the lines was read. If one is your own, give it another label.",
  "problem.controlNumber":
    "“{{value}}” is not a control number. Type the number next to the field, with six digits and not as text.",
  "problem.phase": "“{{value}}” is not a phase. Choose one of these: {{allowed}}.",
  "problem.phaseDate":
    "“{{value}}” is not a date. Type for example 2026-11-30, not as text, or leave the cell empty.",
  "problem.findingWithoutArea":
    "The finding was not read, because its area is unknown. Type one of these: {{allowed}}.",
  "problem.rowWithoutId":
    "The row has answers, but no id, so they were not read. Type the question’s id in the cell, or delete the answers.",
  "problem.rowUnknown":
    "The row has answers, but the catalogue does not have the question “{{value}}”. Correct the id.",
  "problem.criterionUnknown":
    "The row has text, but “{{value}}” is no criterion of the catalogue, or is in a row above as well. Correct the number.",
  "problem.questionDoubled":
    "The question {{value}} occurs twice. The first row was read; delete the other.",
  "problem.questionMissing":
    "The question {{value}} is missing from the workbook. Run the check, or make the workbook again from the answers.",
  "problem.nameMissing":
    "The name {{value}} is missing or broken, so its table was not read. Run the check and repair the workbook.",
  "problem.municipality": "The municipality’s name is missing. Enter it on the sheet Overview.",
  "problem.nameDecomposed":
    "In “{{value}}”, accents are stored apart from their letters, as in macOS file names, so it counts as another municipality than the same name typed normally (names like this: {{count}}). Type it again.",
  "problem.country": "“{{value}}” is not a country. Choose NO, SE or DK.",
  "problem.population":
    "“{{value}}” is not a population from {{min}} to {{max}}. Type a whole number, not as text, or leave the cell empty.",
  "problem.year":
    "“{{value}}” is not a year from {{min}} to {{max}}. Enter it on the sheet Overview with four digits, not as text.",
  "problem.shares":
    "The levels’ shares on the sheet Calculation cannot be read. Run the check and repair the workbook.",
  "problem.target":
    "“{{value}}” is not a target. Type a number from 0 to the criterion’s applicable cap ({{cap}}), or leave the cell empty.",
  "problem.actionId":
    "The catalogue has no question or criterion “{{value}}”, so the action concerns nothing. Choose an id from the list, or delete it.",
  "problem.actionScore":
    "“{{value}}” is not 1, 2 or 3, so the action has no priority. Correct the cell, or leave it empty.",
  "problem.actionDate":
    "“{{value}}” is not a date from 2000 to 2100, so nothing can be late. Correct the cell, or leave it empty.",
  "problem.actionStatus":
    "“{{value}}” is not a status; the action counts as open. Allowed are: {{allowed}}.",
  "problem.measurement":
    "“{{value}}” is not allowed here, so the measurement does not count. Correct the cell.",

  "problem.yearInFuture":
    "The year {{value}} is in the future; the latest is {{max}}. Correct the year.",
  "problem.totalDiffers":
    "The total {{value}} does not match the areas, which sum to {{sum}}. The row is kept as it is; correct what is wrong.",
  "problem.municipalitySpelling":
    "“{{value}}” may be the same municipality as “{{other}}”. If so, spell the name the same way.",
  "problem.measurementKnown":
    "{{value}} already exists, with {{total}} points. The row is left out.",
  "problem.measurementTwice":
    "{{value}} is also in row {{first}}, with {{total}} points. The row is left out; if they are two municipalities, write the county after the name.",
  "problem.measurementOfWorkbook":
    "{{value}} is the workbook’s own result, with {{total}} points. The row is left out.",
  "problem.measurementVersions":
    "{{value}} was measured in two versions, {{version}} and {{other}}. Both are kept.",
  "problem.versionFromDate":
    "A spreadsheet turned the version into the date “{{value}}”. It was read as {{versions}} (rows like this: {{count}}).",
  "problem.versionDate":
    "A spreadsheet turned the version into the date “{{value}}” (this is the first of {{count}}). The rows are left out. Format the column as text and type the version again, such as 2.1.",
  "problem.otherVersions":
    "None of the new measurements has the workbook’s version, {{version}}; they have {{value}}. They do not count in the comparison unless the selection includes them.",
  "problem.totalOnSheet":
    "The sheet shows a total of {{value}} points, but the answers give {{total}}, which is used. Open the workbook in Excel and save it; if it still shows {{value}}, the formula was overwritten.",
  "problem.totalWithoutAnswers":
    "The sheet shows a total of {{value}} points, but the answers give none. The formula was overwritten, or answers are missing.",
  "problem.formulasNotComputed":
    "{{count}} formulas were never calculated: the program that saved the workbook cannot calculate. Open it in Excel and save it, then verify again.",
  "problem.inputNotComputed":
    "This formula was not calculated, so nothing was read: the program that saved the workbook cannot calculate. Open it in Excel and save it.",
  "problem.workbookEmpty": "The workbook has no points yet, so it gives no measurement.",
  "problem.workbookUnfinished":
    "The evaluation is not finished: of {{questions}} questions, {{open}} remain and {{invalid}} are invalid. It gives no measurement until it is finished.",
  "problem.workbookUnfinishedTaken":
    "The evaluation is not finished: of {{questions}} questions, {{open}} remain and {{invalid}} are invalid. The measurement is included anyway.",
  "problem.collectedTwice":
    "{{value}} was already read from {{other}}. Remove one; if they are two municipalities, write the county after the name.",
  "problem.noWorkbooks": "There are no workbooks (.xlsx, .xlsm) here.",
  "problem.workbookFormat":
    "Workbooks of this format are not read. Open it in Excel or LibreOffice and save it as .xlsx.",
  "problem.otherFiles": "Files that are not workbooks were skipped ({{count}}): {{files}}.",
  "problem.notSelfAssessment":
    "The workbook is not a self-assessment. Choose the one that the municipality filled in before the visit.",
  "problem.selfAssessmentCatalogue":
    "The self-assessment has the catalogue “{{value}}”, but the workbook has “{{expected}}”. Make the self-assessment with the same catalogue.",
  "problem.selfAssessmentMunicipality":
    "The self-assessment is of “{{value}}”, not “{{name}}”. It is used anyway; check that it is the right one.",
  "problem.selfAssessmentYear":
    "The self-assessment is from {{value}}, the evaluation from {{year}}. It is used anyway; check that it is the right one.",
  "problem.workbookSelfAssessment":
    "The workbook is the municipality’s self-assessment, not an evaluation. Choose the evaluators’ workbook.",
  "problem.previousNotEarlier":
    "The previous evaluation is from {{value}}, but must be earlier than {{year}}. Choose an older workbook.",
  "problem.previousActions":
    "The previous evaluation has {{count}} actions. The sheet has room for {{max}}; the open ones come first.",
  "problem.previousMunicipality":
    "The previous evaluation is of “{{value}}”, not “{{name}}”. It is used anyway; check that it is the right one.",

  "problem.evaluatorCount":
    "Give {{min}} to {{max}} files, one for each evaluator; there are {{value}}.",
  "problem.sameFileTwice":
    "The file has the same contents as {{other}}. Give the file of another evaluator.",
  "problem.agreedAlready":
    "The evaluators of this workbook have agreed already (it has the sheet Agreement). Give the workbooks that they filled in apart.",
  "problem.evaluatorMunicipality":
    "The file is about “{{value}}”, but {{other}} about “{{name}}”. All evaluators must have evaluated the same municipality.",
  "problem.evaluatorYear":
    "The file is from {{value}}, but {{other}} from {{year}}. Use the files of one evaluation.",
  "problem.evaluatorCatalogue":
    "The file follows the catalogue {{value}}, but {{other}} follows {{catalogue}}. Both must have the same questions, caps and version.",
  "problem.evaluatorProfile":
    "The weights or the shares of the levels are not those of {{other}}. Set them alike on the sheet Method.",
} as const satisfies Record<keyof typeof nb, string>;
