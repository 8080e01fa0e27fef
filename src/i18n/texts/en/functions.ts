/** Error messages of custom functions, shown with #VALUE! or #N/A. */
export const functions = {
  "function.cap": "“{{value}}” is not a cap. Give a number above 0.",
  "function.weights": "The weights are not four numbers of at least 0 that sum to 1.",
  "function.sizes": "The ranges differ in size. Give single cells, or ranges of the same size.",
  "function.single": "Give a single cell here, not a range.",
  "function.columns":
    "{{columns}} columns were given; a question has eight: id, cap, four levels, direct points, not applicable.",
  "function.findings":
    "{{columns}} columns and {{rows}} rows of findings were given; there must be two columns, kind and text, and {{expected}} rows like the questions.",
  "function.noId": "Row {{row}} has no id.",
  "function.doubledId": "Row {{row}}: the id “{{value}}” occurs twice.",
  "function.capInRow": "Row {{row}}: “{{value}}” is not a cap. Give a number above 0.",
  "function.unknownId":
    "The built-in catalogue has no question “{{value}}”. Give an id such as 1.4.3, as text.",
  "function.language": "“{{value}}” is not a supported language. Allowed: {{allowed}}.",
  "function.total": "“{{value}}” is not a number of points. Give a number of at least 0.",
  "function.oneColumn": "Give one cell or one column of totals.",
  "function.measurementColumns":
    "{{columns}} columns were given; a measurement has at least {{least}}, as on the sheet Comparison.",
  "function.measurement":
    "Row {{row}}: “{{value}}” is not valid in {{field}}. Give rows as on the sheet Comparison, without headers.",
  "function.area": "“{{value}}” is not an area. Allowed: a number 1–8, {{allowed}}.",
  "function.pooled":
    "The measurements are from several countries or versions, which are not pooled. Select one country and one version first.",
  "function.tooFew": "Only {{count}} measurements; at least {{least}} are needed.",
};
