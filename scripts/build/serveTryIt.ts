import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { officeAddress, panePage } from "./TryItFiles";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".map": "application/json",
};

/** The path at which this server offers Microsoft's library, from node_modules. */
const officePath = new URL(officeAddress).pathname;

export interface TryItServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder built by `buildTryIt`, on this computer only. Microsoft's library comes from
 * node_modules instead of its public address; nothing else differs from the static files. Port 0
 * picks any free port.
 */
export async function serveTryIt(root: string, folder: string, port: number): Promise<TryItServer> {
  const library = join(root, "node_modules", "@microsoft", "office-js", "dist");
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const file = path.startsWith(officePath)
      ? below(library, path.slice(officePath.length))
      : below(folder, path === "/" ? "index.html" : path.slice(1));
    answer(response, file).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The decoded path of an address; null if it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
}

async function answer(response: ServerResponse, file: string | null): Promise<void> {
  const isThere = file !== null && (await stat(file).catch(() => null))?.isFile();
  if (!isThere) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": keeping(file) });
  if (basename(file) === panePage)
    response.end((await readFile(file, "utf8")).replace(officeAddress, officePath));
  else await pipeline(createReadStream(file), response);
}

/** A file with a hash in its name never changes; office.js rarely does. */
function keeping(file: string): string {
  if (/\.[0-9a-f]{12}\./.test(basename(file))) return "max-age=31536000, immutable";
  return file.includes(`${sep}office-js${sep}`) ? "max-age=3600" : "no-cache";
}

/** The file for a path, unless it is outside the folder. */
function below(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
