const { TextDecoder, TextEncoder } = require("node:util");
const { deserialize, serialize } = require("node:v8");
const { TestEnvironment } = require("jest-environment-jsdom");

/**
 * A browser's environment for the pane, with what jsdom lacks of browsers, and another jsdom handed in
 * from outside: the genuine client library gets a page of its own.
 */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const structuredClone = (value) => deserialize(serialize(value));
    const missing = { TextEncoder, TextDecoder, structuredClone, ResizeObserver };
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
    const { Blob, FileReader, HTMLCanvasElement } = this.global;
    HTMLCanvasElement.prototype.getContext = () => null;
    Blob.prototype.text ??= function text() {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsText(this);
      });
    };
    Blob.prototype.arrayBuffer ??= function arrayBuffer() {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    };
    Object.defineProperty(this.global, "__jsdom", { get: () => require("jsdom") });
  }
};

/** Nothing is laid out here, so that nothing changes its size. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
