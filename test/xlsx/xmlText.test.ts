import fc from "fast-check";
import { Tally } from "../../src/xlsx/reader/tally";
import { XmlReader } from "../../src/xlsx/reader/xmlReader";
import {
  decodeEntities,
  decodeXString,
  encodeXString,
  escapeAttribute,
  escapeXml,
  needsPreserving,
} from "../../src/xlsx/xmlText";
import { anyText } from "./arbitraryText";

/** What XML can carry at all: all of it, once control characters are escaped. */
const xmlText = anyText.map(encodeXString);

test("any text survives a cell", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reader = new XmlReader(`<t>${escapeXml(encodeXString(text))}</t>`, new Tally());
      reader.next();
      expect(decodeXString(reader.text())).toBe(text);
      expect(reader.next() && reader.isEndOf("t")).toBe(true);
    }),
  );
});

test("any text survives an attribute", () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      const xml = `<t a="1" b='2' text="${escapeAttribute(text)}"/>`;
      const reader = new XmlReader(xml, new Tally());
      reader.next();
      expect(reader.attribute("text")).toBe(text);
    }),
  );
});

test("what is written has no character that XML forbids", () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      // eslint-disable-next-line no-control-regex -- control characters are what it looks for
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    }),
  );
});

test("spaces that a reader would drop are marked", () => {
  expect([" a", "a ", "a\nb", "\ta"].map(needsPreserving)).toEqual([true, true, true, true]);
  expect(needsPreserving("a b")).toBe(false);
});

test("comments, CDATA and instructions within a text are taken for what they are", () => {
  const reader = new XmlReader(
    "<t>a<!--<b>-->&lt;<![CDATA[&lt;<!--]]>c<?p <d> ?>e<!-->f--></t>",
    new Tally(),
  );
  reader.next();
  expect(reader.text()).toBe("a<&lt;<!--ce");
});

test.each(["&constructor;", "&nbsp;", "&", "& b;", "&#0;", "&#x110000;", "&#;", "&amp"])(
  "%s is no entity",
  (text) => expect(decodeEntities(text)).toBeNull(),
);
