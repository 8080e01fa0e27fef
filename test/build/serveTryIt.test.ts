import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveTryIt, type TryItServer } from "../../scripts/build/serveTryIt";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-serve-"));
writeFileSync(join(folder, "index.html"), "start");
writeFileSync(join(folder, "å b.txt"), "text");

let server: TryItServer;

beforeAll(async () => {
  server = await serveTryIt(process.cwd(), folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is given, which `fetch` would change. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(server.address), { path, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/", 200],
  ["/%C3%A5%20b.txt?x#y", 200],
  ["/%", 400],
  ["/%C3", 400],
  ["/%00", 404],
  ["/..%2f..%2fetc/passwd", 404],
  ["/missing", 404],
])("%s is answered with %i, and the server goes on", async (path, status) => {
  expect(await statusOf(path)).toBe(status);
  expect(await statusOf("/")).toBe(200);
});
