/**
 * Builds the page for trying Kompassbok without Excel, and serves it on this computer.
 *
 *     npm run tryit                     at http://localhost:3001, or a free port
 *     npm run tryit -- --port 8080
 *     npm run tryit -- --static DIR     only writes the files, for a web site; office.js then
 *                                       comes from Microsoft's address
 *         … --pane DIR              copies the add-in that `npm run build` put there
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildTryIt } from "./build/buildTryIt";
import { serveTryIt, type TryItServer } from "./build/serveTryIt";

const root = process.cwd();
const usualPort = 3001;
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { static: text, port: text, pane: text } });

if (values.static !== undefined) {
  const folder = resolve(values.static);
  await buildTryIt(root, folder, values.pane);
  console.log(folder);
} else {
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-tryit-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  process.once("SIGINT", () => void remove().then(() => process.exit(0)));
  process.once("SIGTERM", () => void remove().then(() => process.exit(0)));
  console.log("Building …");
  await buildTryIt(root, folder, values.pane);
  const { address } = await serve(folder);
  console.log(`\nTry Kompassbok at ${address}\nCtrl+C ends it.`);
}

/** Uses the requested port; without one, the usual port or, if that is taken, any free port. */
async function serve(folder: string): Promise<TryItServer> {
  if (values.port !== undefined) return serveTryIt(root, folder, Number(values.port));
  return serveTryIt(root, folder, usualPort).catch(() => serveTryIt(root, folder, 0));
}
