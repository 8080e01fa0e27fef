import fc from "fast-check";
import { cellText } from "../files/arbitraries";

/** Texts that a program might take for something else, cut, or change. */
export const oddTexts: readonly string[] = [
  "=1+1",
  '=HYPERLINK("https://example.org")',
  "-mangler",
  "- mangler",
  "+47 78 46 00 00",
  "@navn",
  "'sitert'",
  "''",
  "007",
  "3/4",
  "1.2",
  "3,0",
  "50%",
  "1E5",
  "2019-01-01",
  "TRUE",
  "SANN",
  "#N/A",
  "linje én\nlinje to\n",
  "\nførst en blank linje",
  "kolonne\tkolonne",
  " blanke foran og bak ",
  "to  blanke  inne",
  "fast\u00a0mellomrom\u00a0",
  '"sitat" & <tagg> &amp; ]]>',
  "_x0041_ og _x005F_",
  "Kárášjohka, Ørsta, Äppelbo, Čáhcesuolu",
  "e\u0301 og \u200bnull bredde",
  "🙂 👩‍👩‍👧 🇳🇴",
  "{{n}} & % \\ *?~",
  "å".repeat(5000),
  `${"Et langt funn. ".repeat(300)}slutt`,
];

/** Any text that a cell can hold, often an odd one; never empty. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: cellText.filter((text) => text !== "") },
);

/** What most cells for free text hold: nothing, something plain, or something odd. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constantFrom("Vedtatt i 2018.", "Intervju", "Se nettstedet") },
  { weight: 2, arbitrary: oddText },
);
