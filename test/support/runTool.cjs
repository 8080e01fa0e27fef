/** Runs a tool of node_modules by its own file, in the project's folder. */
const { execFile } = require("node:child_process");
const { join } = require("node:path");
const { promisify } = require("node:util");

module.exports = (rootDir, tool, ...options) =>
  promisify(execFile)(process.execPath, [join("node_modules", tool), ...options], { cwd: rootDir });
