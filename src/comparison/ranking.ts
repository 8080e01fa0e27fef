import {
  fewestCompared,
  rankingBars,
  type Comparison,
  type Own,
  type Ranking,
  type RankingBar,
} from "../model/comparison";
import { withoutNoise } from "../model/rounding";

/** Which bars a ranking has: both ends, and the own one with its neighbours. */
const atEachEnd = 5;
const onEachSide = 7;

/**
 * Orders all municipalities by total; the own one comes after others with the same total. With more
 * than 25, only the five highest, the own one with seven on each side, and the five lowest have
 * bars; where these overlap, further neighbours fill up.
 */
export function rankingOf(
  { compared }: Pick<Comparison, "compared">,
  own: Pick<Own, "municipality" | "total">,
): Ranking {
  if (compared.length < fewestCompared) return { bars: [], count: 0, isCut: false };
  const all = ranked([
    ...compared.map(({ municipality, total }) => ({ municipality, total, isOwn: false })),
    ...(own.total === null
      ? []
      : [{ municipality: own.municipality, total: own.total, isOwn: true }]),
  ]);
  const count = all.length;
  if (count <= rankingBars) return { bars: all, count, isCut: false };
  const inMiddle = 2 * onEachSide + 1;
  const ownAt = all.findIndex(({ isOwn }) => isOwn);
  const last = count - atEachEnd - inMiddle;
  const middle = Math.max(atEachEnd, Math.min(ownAt - onEachSide, last));
  const bars = [
    ...all.slice(0, atEachEnd),
    ...all.slice(middle, middle + inMiddle),
    ...all.slice(count - atEachEnd),
  ];
  return { bars, count, isCut: true };
}

function ranked(entries: readonly Omit<RankingBar, "position" | "rank">[]): RankingBar[] {
  const keyed = entries.map((entry) => ({ entry, key: withoutNoise(entry.total) }));
  keyed.sort((a, b) => b.key - a.key);
  let rank = 0;
  let previous = Infinity;
  return keyed.map(({ entry, key }, index) => {
    if (key < previous) {
      rank = index + 1;
      previous = key;
    }
    return { position: index + 1, rank, ...entry };
  });
}
