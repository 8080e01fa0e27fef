import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreAnswersFile } from "../../src/app/answers/score";
import { project, runCommand, runSources } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-cli-"));
const answers = join(project, "assets/karasjok-2019-direct.json");
const at = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("generate fills answers in, score reads the same points back, verify finds nothing", async () => {
  const made = await runCommand(folder, "generate", "--answers", answers, "--out", "k.xlsx");
  expect(made.status).toBe(0);
  expect(made.stdout).toBe("");
  expect(made.stderr).toContain("Karasjok 2019");
  expect(made.stderr).toContain("212");

  const scored = await runCommand(folder, "score", "k.xlsx", "--json");
  expect(scored.status).toBe(0);
  const engine = scoreAnswersFile(readFileSync(answers, "utf8"), {
    catalogue: null,
    profile: null,
    language: "nb",
  });
  const phase = { phase: null, date: null };
  expect(engine.ok && JSON.parse(scored.stdout)).toEqual(
    engine.ok && { ...engine.value.assessment, phase },
  );

  const verified = await runCommand(folder, "verify", "k.xlsx", "--language", "en");
  expect(verified).toMatchObject({ status: 0, stderr: "" });
  expect(verified.stdout).toContain("No differences");
});

test("from its sources it does what the built one does", async () => {
  for (const args of [["score", answers, "--json"], ["verify", "no.xlsx"], ["--help"]]) {
    expect(await runSources(folder, ...args)).toEqual(await runCommand(folder, ...args));
  }
});

test("the assessment as JSON has the published shape", async () => {
  const { stdout } = await runCommand(folder, "score", answers, "--json");
  const assessment = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(assessment).sort()).toEqual([
    "areas",
    "criteria",
    "phase",
    "problems",
    "questions",
    "total",
  ]);
  expect(assessment.total).toMatchObject({
    reported: 212,
    cap: 800,
    applicableCap: 800,
    band: [201, 223],
    answered: 165,
    open: 0,
    invalid: 0,
    status: "complete",
  });
  expect((assessment.areas as unknown[])[0]).toMatchObject({
    id: "1",
    key: "democracy",
    reported: 21,
  });
  expect((assessment.criteria as unknown[])[0]).toMatchObject({ id: "1.1", reported: 1.5 });
});

test("the table shows each area and the total", async () => {
  const { stdout, status } = await runCommand(folder, "score", answers, "--language", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(/Focus on results and efficiency\s+5\s+100/);
  expect(stdout).toMatch(/Total\s+212\s+800/);
});

test("invalid answers are written as they are, listed, and end with status 1", async () => {
  const content = JSON.parse(readFileSync(answers, "utf8")) as { answers: Record<string, object> };
  content.answers["1.1.1"] = { system: "3", extent: 2, result: 1, evaluation: 9 };
  writeFileSync(at("wrong.json"), JSON.stringify(content));
  const made = await runCommand(
    folder,
    "generate",
    "--answers",
    "wrong.json",
    "--out",
    "w.xlsx",
    "--language",
    "en",
  );
  expect(made.status).toBe(1);
  expect(made.stderr).toContain("1.1.1 System");
  expect(made.stderr).toContain("“9” is not a level");
  const scored = await runCommand(folder, "score", "w.xlsx", "--json", "--language", "en");
  expect(scored.status).toBe(1);
  const { problems, total } = JSON.parse(scored.stdout) as {
    problems: { code: string; place: string; value: unknown }[];
    total: { status: string };
  };
  expect(total.status).toBe("not final");
  expect(problems.map(({ code, value }) => [code, value])).toEqual([
    ["level", "3"],
    ["level", 9],
  ]);
  expect(problems[0]?.place).toMatch(/^1 Democracy!E\d+, 1\.1\.1 System$/);
});

test("a file is overwritten only with --force, and nothing is left beside it", async () => {
  const arguments_ = ["generate", "--municipality", "Vik", "--year", "2026", "--out", "v.xlsx"];
  expect((await runCommand(folder, ...arguments_)).status).toBe(0);
  const before = statSync(at("v.xlsx")).mtimeMs;
  const again = await runCommand(folder, ...arguments_, "--language", "en");
  expect(again.status).toBe(2);
  expect(again.stderr).toContain("exists already");
  expect(statSync(at("v.xlsx")).mtimeMs).toBe(before);
  const forced = await runCommand(folder, ...arguments_, "--force");
  expect(forced.status).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test.each(["generate", "score", "verify", "collect"])(
  "%s --help shows an example",
  async (command) => {
    const { status, stdout } = await runCommand(folder, command, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`Example:\n  kompassbok ${command} `);
  },
);
