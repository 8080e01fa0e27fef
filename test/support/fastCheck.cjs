/**
 * fast-check with one seed for every run, so that the same code gets the same answer; another one,
 * or `random`, by the variable KOMPASSBOK_SEED.
 */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const asked = process.env.KOMPASSBOK_SEED || "165800";
if (!/^(random|\d+)$/.test(asked)) {
  throw new Error(`KOMPASSBOK_SEED is ${asked}, not a whole number`);
}
fastCheck.configureGlobal(asked === "random" ? {} : { seed: Number(asked) });

module.exports = fastCheck;
