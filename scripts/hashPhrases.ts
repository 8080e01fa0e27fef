/**
 * Writes test/fixtures/phrases.txt from a text that is not ours: `tsx scripts/hashPhrases.ts FILE`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { hashPhrase, phrasesOf } from "../test/support/phrases";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("give the text's file");
// Removes the tags left over from converting the slides.
const text = readFileSync(file, "utf8").replace(/<[^>]*>/g, " ");
const hashes = [...new Set(phrasesOf(text).map(hashPhrase))].sort();
writeFileSync("test/fixtures/phrases.txt", `${hashes.join("\n")}\n`);
console.log(`${hashes.length} phrases: test/fixtures/phrases.txt`);
