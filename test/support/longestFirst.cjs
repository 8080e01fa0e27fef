const { default: Sequencer } = require("@jest/test-sequencer");

/** The folders whose files take the longest, the longest first. */
const long = [
  "tryit",
  "office",
  "calculators",
  "taskpane",
  "roundTrip",
  "build",
  "cli",
  "reconcile",
];

/** Starts with the longest tests, so that no core is idle while another one runs them at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = long.findIndex((folder) => path.includes(`/test/${folder}/`));
      return found < 0 ? long.length : found;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
