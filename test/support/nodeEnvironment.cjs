const { TestEnvironment } = require("jest-environment-node");
const excelize = require("excelize-wasm");

/**
 * Node's environment, with excelize-wasm's loader handed in from outside: the library compiles a
 * dynamic import() that jest's sandbox refuses. jsdom is handed in likewise, when it is asked for: it
 * requires ES modules, which jest does not.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.__excelizeInit = excelize.init;
    Object.defineProperty(this.global, "__jsdom", { get: () => require("jsdom") });
  }
};
