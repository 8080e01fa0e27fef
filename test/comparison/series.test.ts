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

  test("a round that was brought in counts unless a measurement has it", () => {
    const earlier = { year: 2013, version: "2.0", total: 290, areas: {} };
    expect(seriesOf(rounds, own, earlier).map(({ total }) => total)).toEqual([300, 310, 400, 212]);
    const other = seriesOf(rounds, own, { ...earlier, year: 2010 });
    expect(other.map(({ total }) => total)).toEqual([290, 300, 310, 400, 212]);
    expect(seriesOf([], own, { ...earlier, total: null })).toHaveLength(1);
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
  const compared = [
    row("Lindesnes", 350, { year: 2017, areas: { users: 40 } }),
    row("Mandal", 217, { year: 2017 }),
    row("Marnardal", 300, { year: 2016, version: "2.0" }),
    row("Lund", 500, { country: "SE" }),
  ];

  test("the own one first, then in the order named, with differences and what is not alike", () => {
    const { columns, pooled } = sideBySide({ compared }, ["Marnardal", " mandal"], own);
    expect(columns.map((column) => [column?.municipality, column?.year, column?.total])).toEqual([
      ["Karasjok", 2021, 212],
      ["Marnardal", 2016, 300],
      ["Mandal", 2017, 217],
    ]);
    expect(columns.map((column) => [column?.difference, column?.isNoise])).toEqual([
      [null, null],
      [88, false],
      [5, true],
    ]);
    expect(pooled).toEqual({ countries: [], versions: ["2.0", "2.1"] });
  });

  test("the own one may have no points yet", () => {
    const { columns } = sideBySide({ compared }, ["Mandal"], { ...own, total: null });
    expect(columns[1]).toMatchObject({ total: 217, difference: null, isNoise: null });
  });

  test.each(["Bø", "Lund", "Karasjok", ""])("%p is none of those compared with", (name) => {
    expect(sideBySide({ compared }, [name], own).columns[1]).toBeNull();
  });

  test("each stands once", () => {
    const { columns } = sideBySide({ compared }, ["Mandal", "MANDAL"], own);
    expect(columns.map((column) => column?.municipality)).toEqual([
      "Karasjok",
      "Mandal",
      undefined,
    ]);
  });
});
