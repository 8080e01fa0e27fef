const { rmSync } = require("node:fs");

module.exports = () => {
  rmSync(process.env.KOMPASSBOK_RUN, { recursive: true, force: true });
};
