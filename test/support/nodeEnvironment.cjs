const { TestEnvironment } = require("jest-environment-node");

/**
 * Node's environment, with jsdom handed in from outside when it is asked for: it requires ES modules,
 * which jest does not.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, "__jsdom", { get: () => require("jsdom") });
  }
};
