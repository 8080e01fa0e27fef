/** One temporary folder for the whole run of tests, for what several of them need and is made once. */
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

module.exports = () => {
  process.env.KOMPASSBOK_RUN ??= mkdtempSync(join(tmpdir(), "kompassbok-run-"));
};
