import fc from "fast-check";
import { seriesOf } from "../../src/comparison/series";
import { sideBySide } from "../../src/comparison/sideBySide";
import { measurement } from "./arbitraries";
import { own, row } from "./rows";

describe("series", () => {
  const rounds = [
    row("Karasjok", 400, { year: 2019 }),
    row("karasjok ", 300, { year: 2013, version: "2.0" }),
    row("Karasjok", 310, { year: 2015, version: "2.0" }),
    row("Karasjok", 999, { year: 2015, version: "2.0" }),
    row("Karasjok", 999, { country: "SE" }),
    row("Lund", 999),
    row("Karasjok", 999, { kind: "average" }),
  ];

  test("rounds by year, the own one as it is now, with changes and changes of version", () => {
    const found = seriesOf(rounds, { ...own, total: 415 });
    expect(found.map(({ year, total, isOwn }) => [year, total, isOwn])).toEqual([
      [2013, 300, false],
      [2015, 310, false],
      [2019, 400, false],
      [2021, 415, true],
    ]);
    expect(
      found.map(({ isNewVersion, change, isNoise }) => [isNewVersion, change, isNoise]),
    ).toEqual([
      [false, null, null],
      [false, 10, true],
      [true, 90, false],
      [false, 15, true],
    ]);
    expect(found.at(-1)?.areas).toEqual({ users: 16 });
  });

  test("the own result stands for a measurement of the same year, and without points for none", () => {
    const of2019 = { ...own, year: 2019 };
    expect(seriesOf(rounds, of2019).map(({ total }) => total)).toEqual([300, 310, 212]);
    const unscored = seriesOf(rounds, { ...of2019, total: null });
    expect(unscored.map(({ total }) => total)).toEqual([300, 310, 400]);
    expect(seriesOf([], { ...own, total: null })).toEqual([]);
  });

  test("a year measured in two versions has both", () => {
    const found = seriesOf([row("Karasjok", 350, { year: 2021, version: "2.0" })], own);
    expect(found.map(({ version, isNewVersion }) => [version, isNewVersion])).toEqual([
      ["2.0", false],
      ["2.1", true],
    ]);
  });

  test("is in order, and each round stands once, whatever the rows", () => {
    fc.assert(
      fc.property(fc.array(measurement, { maxLength: 60 }), (measurements) => {
        const mine = { ...own, municipality: "askvik", year: 2020 };
        const points = seriesOf(measurements, mine);
        const years = points.map(({ year }) => year);
        expect(years).toEqual([...years].sort((a, b) => a - b));
        const rounds = points.map(({ year, version }) => `${year} ${version}`);
        expect(new Set(rounds).size).toBe(rounds.length);
        expect(points.filter(({ isOwn }) => isOwn).map(({ total }) => total)).toEqual([212]);
        points.forEach(({ change, total }, at) => {
          const before = points[at - 1]?.total;
          if (before !== undefined) expect(change).toBeCloseTo(total - before, 6);
        });
      }),
    );
  });
});

describe("side by side", () => {
  const rows = [
    row("Lindesnes", 350, { year: 2017, areas: { users: 40 } }),
    row("Lindesnes", 330, { year: 2013, version: "2.0" }),
    row("Mandal", 367, { year: 2017 }),
    row("Marnardal", 300, { year: 2016, version: "2.0" }),
    row("Karasjok", 400, { year: 2019 }),
    row("Lund", 500, { country: "SE" }),
  ];
  const any = { version: null, from: null, to: null };
  const no = (municipality: string) => ({ municipality, country: "NO" as const });

  test("the latest of each in the order named, differences to the first, and what is not alike", () => {
    const found = sideBySide(rows, [no("Lindesnes"), no("mandal"), no("Marnardal")], any, own);
    if (!found.ok) throw new Error("refused");
    expect(
      found.value.columns.map(({ municipality, year, total, difference, isNoise }) => [
        municipality,
        year,
        total,
        difference,
        isNoise,
      ]),
    ).toEqual([
      ["Lindesnes", 2017, 350, null, null],
      ["Mandal", 2017, 367, 17, true],
      ["Marnardal", 2016, 300, -50, false],
    ]);
    expect(found.value.columns[0]?.areas).toEqual({ users: 40 });
    expect(found.value.pooled).toEqual({ countries: [], versions: ["2.0", "2.1"] });
  });

  test("the own municipality is as it is now, also without points", () => {
    const of = (total: number | null) =>
      sideBySide(rows, [no("KARASJOK"), no("Mandal")], any, { ...own, total });
    const [scored, unscored] = [of(212), of(null)];
    expect(scored.ok && scored.value.columns).toMatchObject([
      { isOwn: true, total: 212, year: 2021 },
      { isOwn: false, total: 367, difference: 155, isNoise: false },
    ]);
    expect(unscored.ok && unscored.value.columns[1]).toMatchObject({ difference: null });
  });

  test("version and years decide what is the latest", () => {
    const filter = { ...any, version: "2.0" };
    const found = sideBySide(rows, [no("Lindesnes"), no("Marnardal")], filter, own);
    expect(found.ok && found.value.columns.map(({ total }) => total)).toEqual([330, 300]);
  });

  test.each([
    ["one", ["Mandal"], [["sideBySideCount", 1]]],
    ["one named twice", ["Mandal", " MANDAL"], [["sideBySideCount", 1]]],
    ["five", ["A", "B", "C", "D", "E"], [["sideBySideCount", 5]]],
    [
      "some that are not measured",
      ["Mandal", "Bø", "Lund"],
      [
        ["notMeasured", "Bø"],
        ["notMeasured", "Lund"],
      ],
    ],
  ])("%s: refused, and named", (_, names, expected) => {
    const found = sideBySide(rows, names.map(no), any, own);
    expect(found.ok).toBe(false);
    expect(found.problems.map(({ code, value }) => [code, value])).toEqual(expected);
  });
});
