import * as fc from "fast-check";
import { xlsxFiles } from "../../src/cli/ports";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { cellAddress } from "../../src/workbook/a1";
import { answerPlace, draftKey } from "../../src/taskpane/session/drafts";
import { Session } from "../../src/taskpane/session/session";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { calculateWorkbook } from "../support/makeWorkbook";
import { MemoryExcel, type Ending } from "../support/memoryExcel";
import { sound } from "../support/openExcel";
import { testClock } from "../support/testClock";

const ids = ["1.1.1", "1.1.2", "1.2.1"] as const;
const fields = ["comment", "evidence"] as const;

interface Target {
  readonly id: (typeof ids)[number];
  readonly field: (typeof fields)[number];
}

const target: fc.Arbitrary<Target> = fc.record({
  id: fc.constantFrom(...ids),
  field: fc.constantFrom(...fields),
});

const grid = fc.record({ type: fc.constant("grid" as const), target });
const hush = fc.record({ type: fc.constant("hush" as const) });

/** What can happen, in any order. Each given text is another one. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("change" as const), target }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("others" as const), target }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("draft" as const), target }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("end" as const),
      ending: fc.constantFrom<Ending>("sound", "lost", "unheard", "moved", "owing"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("attend" as const),
      id: fc.constantFrom(...ids, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("settle" as const),
      whose: fc.constantFrom("mine" as const, "theirs" as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constantFrom("step" as const, "tell" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("ring" as const) }) },
);

type Happening =
  typeof happening | typeof grid | typeof hush extends fc.Arbitrary<infer T> ? T : never;

let raw: RawWorkbook;

beforeAll(async () => {
  const inputs = inputsOf(catalogueOf({ caps: [[2, 3], [5]] }));
  const { values } = await calculateWorkbook(inputs);
  raw = sound(xlsxFiles.read(xlsxFiles.write(buildWorkbookPlan(inputs), values)));
});

const nameOf = ({ id, field }: Target): string => `${id} ${field}`;

/** A session on an Excel in memory, with what a test has to remember of what happened. */
class Run {
  readonly excel = new MemoryExcel(raw);
  readonly clock = testClock();
  readonly session = new Session(this.excel.port, this.clock);
  /** By field: what the person wanted, in order, and what was seen there before. */
  readonly mine = new Map<string, string[]>();
  readonly seen = new Map<string, Set<unknown>>();
  /** What the person gave up for someone else's. */
  readonly givenUp = new Set<unknown>();
  readonly drafts = new Map<string, string>();
  /** By field: what the person wanted, as long as nobody has given another text since. */
  readonly latest = new Map<string, string>();
  /** Fields that others changed: ever, and since the open question was opened. */
  readonly touched = new Set<string>();
  fresh = new Set<string>();
  attended: string | null = null;
  #count = 0;

  async open(): Promise<this> {
    void this.session.open();
    await this.drain();
    return this;
  }

  shown({ id, field }: Target): unknown {
    const text = this.session.state().shown?.answers[id]?.[field] ?? "";
    return text === "" ? null : text;
  }

  cell({ id, field }: Target): [sheet: string, cell: string] {
    const { row, table } = this.session.state().live!.read.rows.get(id)!;
    return [table.sheet.name, cellAddress(row, table.columns[field]!)];
  }

  change(at: Target, text = this.#text("mine")): void {
    this.#want(at, text);
    this.session.change(at.id, { [at.field]: text });
    expect(this.shown(at)).toBe(text);
    const { conflicts } = this.session.state().saving;
    expect(conflicts.filter(({ id, field }) => id === at.id && field === at.field)).toEqual([]);
  }

  others(at: Target): void {
    this.#give(at, "theirs", false);
    this.touched.add(nameOf(at));
    if (at.id === this.attended) this.fresh.add(at.field);
  }

  async happens(what: Happening): Promise<void> {
    if (what.type === "change") this.change(what.target);
    else if (what.type === "others") this.others(what.target);
    else if (what.type === "grid") {
      this.#give(what.target, "grid", true);
    } else if (what.type === "draft") this.#draft(what.target);
    else if (what.type === "end") this.excel.end(what.ending);
    else if (what.type === "attend") this.#attend(what.id);
    else if (what.type === "settle") this.#settle(what.whose);
    else if (what.type === "tell") this.excel.tell();
    else if (what.type === "hush") this.excel.hush();
    else if (what.type === "ring") this.clock.ring();
    await this.excel.step();
    this.#expectShown();
    const drafts = [...this.session.state().drafts].map(([key, { text }]) => [key, text]);
    expect(new Map(drafts as [string, string][])).toEqual(this.drafts);
  }

  /** Until Excel, which answers from now on, has told all and nothing waits. */
  async drain(): Promise<void> {
    this.excel.forgetEndings();
    for (let quiet = 0; quiet < 3;) {
      this.excel.tell();
      this.clock.ring();
      quiet = (await this.excel.step()) ? 0 : quiet + 1;
    }
  }

  /** What the person wanted shows from then on, on its way to the cell as well as in it. */
  #expectShown(): void {
    const { conflicts } = this.session.state().saving;
    for (const at of targets) {
      const wanted = this.latest.get(nameOf(at));
      const isAsked = conflicts.some(({ id, field }) => id === at.id && field === at.field);
      const isTaken = this.givenUp.has(wanted);
      if (wanted !== undefined && !isAsked && !isTaken) {
        expect([nameOf(at), this.shown(at)]).toEqual([nameOf(at), wanted]);
      }
    }
  }

  #text(whose: string): string {
    this.#count += 1;
    return `${whose} ${this.#count}`;
  }

  #want(at: Target, text: string): void {
    const name = nameOf(at);
    this.mine.set(name, [...(this.mine.get(name) ?? []), text]);
    this.latest.set(name, text);
    this.seen.set(name, (this.seen.get(name) ?? new Set()).add(this.shown(at)));
  }

  #give(at: Target, whose: string, isOwn: boolean): void {
    this.excel.give(...this.cell(at), this.#text(whose), isOwn);
    this.latest.delete(nameOf(at));
  }

  #draft({ id, field }: Target): void {
    const place = answerPlace(id, field);
    const text = this.#text("draft");
    this.session.keep(place, { text, base: null, isHeld: true });
    this.drafts.set(draftKey(place), text);
  }

  #attend(id: string | null): void {
    if (id === this.attended) return;
    this.attended = id;
    this.fresh = new Set();
    this.session.attend(id);
  }

  #settle(whose: "mine" | "theirs"): void {
    const [conflict] = this.session.state().saving.conflicts;
    if (!conflict) return;
    if (whose === "theirs") this.givenUp.add(conflict.mine);
    else this.#want(conflict as unknown as Target, String(conflict.mine));
    this.session.settle(conflict, whose);
  }
}

const targets = ids.flatMap((id) => fields.map((field): Target => ({ id, field })));

/** What must hold of a run once nothing waits any more. */
function expectSound(run: Run): void {
  const { saving, news } = run.session.state();
  expect(saving).toMatchObject({ waiting: 0, problems: [] });
  for (const at of targets) {
    const name = nameOf(at);
    const [sheet, cell] = run.cell(at);
    const wrote = run.excel.written.filter(({ place }) => place === `${sheet}!${cell}`);
    // What is shown is what the cell holds.
    expect([name, run.shown(at)]).toEqual([name, run.excel.value(sheet, cell)]);
    // What the person wanted last came into the cell, or is in question, or was given up.
    const wanted = run.mine.get(name) ?? [];
    const last = wanted.at(-1);
    const isInQuestion = saving.conflicts.some(({ mine }) => mine === last);
    const came = wrote.map(({ value }) => value);
    if (last !== undefined && !isInQuestion && !run.givenUp.has(last)) {
      expect(came).toContain(last);
    }
    // In the order in which it was wanted.
    const order = came.map((value) => wanted.lastIndexOf(String(value))).filter((nth) => nth >= 0);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    // Nobody's text was written over that was not seen; ours may be, by what it had been written over.
    for (const { value, over } of wrote) {
      if (over === null || over === value || String(over).startsWith("mine")) continue;
      expect([...(run.seen.get(name) ?? [])]).toContain(over);
    }
  }
  // A question is asked only about what somebody else gave, or what was written before without an answer.
  const isUnheard = run.excel.asked.some(({ ending }) => ending === "unheard");
  const asked = isUnheard ? /^(theirs|unseen|grid|mine)/ : /^(theirs|unseen|grid)/;
  for (const { theirs } of saving.conflicts) expect(String(theirs)).toMatch(asked);
  // What could not be written comes first, before what was changed later.
  run.excel.asked.forEach(({ key, ending }, nth) => {
    if (ending === "lost" || ending === "moved") expect(run.excel.asked[nth + 1]?.key).toBe(key);
  });
  const wroteUnseen = run.excel.asked.some(({ ending }) => ending === "owing");
  // Only what others did is news of the open question, and all of it.
  for (const field of fields) {
    const name = `${run.attended ?? ""} ${field}`;
    const isByOthers = run.touched.has(name) || wroteUnseen;
    if (news.has(field)) expect([name, isByOthers]).toEqual([name, true]);
    if (run.fresh.has(field) && !run.mine.has(name))
      expect([name, news.has(field)]).toEqual([name, true]);
  }
}

// Where Excel does not tell of what we wrote, the person's own next change of that cell is taken for it.
test.each([
  ["the person changes cells too", grid],
  ["Excel does not tell of everything", hush],
] as const)(
  "whatever fails, overlaps and is changed by others, what is shown is what the cells hold, and nothing is lost: %s",
  async (_, more) => {
    const all = fc.oneof({ weight: 20, arbitrary: happening }, { weight: 2, arbitrary: more });
    await fc.assert(
      fc.asyncProperty(
        fc.array<Happening>(all, { maxLength: 40, size: "max" }),
        async (happenings) => {
          const run = await new Run().open();
          for (const what of happenings) await run.happens(what);
          await run.drain();
          expectSound(run);
        },
      ),
      { numRuns: 150 },
    );
  },
);

test("what we wrote ourselves is not read again", async () => {
  const run = await new Run().open();
  const { reads } = run.excel;
  for (const at of targets) {
    run.change(at);
    await run.drain();
  }
  expect([run.excel.reads, run.excel.written.length]).toEqual([reads, targets.length]);
});

test("what someone else gives a cell that we wrote is read, also when Excel has not told of our writing", async () => {
  const run = await new Run().open();
  const at: Target = { id: "1.1.1", field: "comment" };
  run.change(at);
  for (let turn = 0; turn < 10; turn += 1) await run.excel.step();
  expect(run.excel.written).toHaveLength(1);
  run.excel.hush();
  run.others(at);
  await run.drain();
  expect(run.shown(at)).toBe("theirs 2");
  expectSound(run);
});
