/*
 * How wide Calibri's letters are, in thousandths of the font's size, as in Carlito, which has the same
 * widths: letters by width.
 */
const regular: Readonly<Record<number, string>> = {
  "221": "'",
  "226": " ",
  "229": "il",
  "239": "j",
  "250": ",’",
  "252": ".I·",
  "268": ":;",
  "291": "`",
  "303": "()",
  "305": "f",
  "306": "-",
  "307": "[]",
  "314": "{}",
  "319": "J",
  "326": "!",
  "335": "t",
  "349": "r",
  "386": "/\\",
  "391": "s",
  "395": "z",
  "401": '"',
  "418": "“”",
  "420": "L",
  "423": "c",
  "433": "x",
  "452": "v",
  "453": "y",
  "455": "k",
  "459": "FS",
  "460": "|",
  "463": "?",
  "468": "Z",
  "471": "g",
  "479": "aå",
  "487": "TY",
  "488": "EÉ",
  "498": "#*+<=>^_e~é–±",
  "507": "$0123456789",
  "512": "«»",
  "517": "P",
  "519": "X",
  "520": "K",
  "525": "bdhnpqu",
  "527": "o",
  "529": "ø",
  "533": "C",
  "543": "R",
  "544": "B",
  "567": "V",
  "579": "AÅ",
  "615": "D",
  "623": "H",
  "631": "G",
  "642": "U",
  "646": "N",
  "662": "O",
  "664": "Ø",
  "673": "Q",
  "682": "&",
  "690": "…",
  "715": "%w",
  "763": "Æ",
  "773": "æ",
  "799": "m",
  "855": "M",
  "890": "W",
  "894": "@",
  "905": "—",
};

const bold: Readonly<Record<number, string>> = {
  "226": " ",
  "233": "'",
  "246": "il",
  "255": "j",
  "258": ",’",
  "267": ".I",
  "268": "·",
  "276": ":;",
  "300": "`",
  "306": "-",
  "312": "()",
  "316": "f",
  "325": "[]",
  "326": "!",
  "331": "J",
  "344": "{}",
  "347": "t",
  "355": "r",
  "397": "z",
  "399": "s",
  "418": "c",
  "423": "L",
  "430": "/\\",
  "435": "“”",
  "438": '"',
  "459": "Fx",
  "463": "?",
  "473": "Sv",
  "474": "gy",
  "475": "|",
  "478": "Z",
  "480": "k",
  "488": "EÉ",
  "494": "aå",
  "495": "T",
  "498": "#*+<=>^_~–±",
  "503": "eé",
  "507": "$0123456789",
  "520": "Y",
  "529": "C",
  "532": "P",
  "537": "bdhnpqu",
  "538": "o",
  "539": "«»",
  "544": "ø",
  "547": "K",
  "551": "X",
  "561": "B",
  "563": "R",
  "591": "V",
  "606": "AÅ",
  "630": "D",
  "631": "H",
  "637": "G",
  "653": "U",
  "659": "N",
  "676": "O",
  "681": "Ø",
  "686": "Q",
  "705": "&",
  "711": "…",
  "729": "%",
  "745": "w",
  "775": "æÆ",
  "813": "m",
  "874": "M",
  "898": "@",
  "905": "—",
  "906": "W",
};

const widths = { regular: byLetter(regular), bold: byLetter(bold) };

/** A digit's width, in which columns are measured, in sizes of the font. */
const digit = 0.507;

function byLetter(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width) / 1000] as const),
    ),
  );
}

interface Font {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, { fontSize, bold }: Font): number {
  const letters = widths[bold ? "bold" : "regular"];
  return [...text].reduce((sum, letter) => sum + fontSize * (letters.get(letter) ?? 0.6), 0);
}

/** What a column so many characters wide has for text, in points: a little is left free at both sides. */
export function columnPoints(characters: number): number {
  return characters * digit * 10;
}

/** Lines of a text that is wrapped by words, and the words that no line has room for. */
export function wrapped(
  text: string,
  font: Font,
  room: number,
): { readonly lines: number; readonly broken: readonly string[] } {
  const space = textWidth(" ", font);
  const broken: string[] = [];
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[- ])/)) {
      const width = textWidth(word.trimEnd(), font);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      if (width > room) broken.push(word.trim());
      used += width + (word.endsWith(" ") ? space : 0);
      while (used - space > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return { lines, broken };
}
