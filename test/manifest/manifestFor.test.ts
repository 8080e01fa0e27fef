import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentUrl, manifestFor, parseAddress } from "../../scripts/build/manifestFor";
import { root } from "../model/sourceFiles";

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

test("every address of the manifest is the one given", () => {
  const made = manifestFor(manifest, "https://a.example/kompassbok");
  expect(made).not.toContain("localhost");
  const urls = manifest.split(developmentUrl).length - 1;
  expect(made.split("https://a.example/kompassbok/")).toHaveLength(urls + 1);
});

test.each([
  ["https://a.example", "https://a.example"],
  ["https://a.example/", "https://a.example"],
  ["https://A.example/b/c/", "https://a.example/b/c"],
  ["https://a.example:8443/b", "https://a.example:8443/b"],
])("the address %s is taken as %s", (given, taken) => {
  expect(parseAddress(given)).toBe(taken);
});

test.each([
  ["", "no such characters"],
  ["true", "no address"],
  ["a.example", "no address"],
  ["http://a.example", "https only"],
  ["ftp://a.example", "https only"],
  ["https://", "no address"],
  ["https://a.example/?b", "no such characters"],
  ["https://a.example/#b", "no such characters"],
  ["https://a.example/b c", "no such characters"],
  ['https://a.example/"/><x', "no such characters"],
  ["https://a.example/å", "no such characters"],
  ["https://me@a.example", "no such characters"],
  ["https://a.example//b", "unclear"],
  ["https://a.example/../b", "unclear"],
  ["https://a.example/taskpane.html", "a file"],
  [`https://a.example/${"a".repeat(2000)}`, "1900"],
])("the address %s is refused: %s", (given, why) => {
  expect(() => parseAddress(given)).toThrow(why);
  expect(() => parseAddress(given)).toThrow("Give the folder of the files");
});
