/** What went over the wire, in requests and bytes of their bodies (UTF-8). */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly largest: number;
  /** Bytes of the largest answer that Excel gave, or would have given. */
  readonly largestAnswer: number;
  /** Requests that only let go of ranges that were kept. */
  readonly releases: number;
  readonly actions: number;
}

export const noTraffic: Traffic = {
  requests: 0,
  bytes: 0,
  largest: 0,
  largestAnswer: 0,
  releases: 0,
  actions: 0,
};

export function counted(
  before: Traffic,
  { bytes, actions, isRelease }: { bytes: number; actions: number; isRelease: boolean },
): Traffic {
  return {
    ...before,
    requests: before.requests + 1,
    bytes: before.bytes + bytes,
    largest: Math.max(before.largest, bytes),
    releases: before.releases + (isRelease ? 1 : 0),
    actions: before.actions + actions,
  };
}

export function answered(before: Traffic, bytes: number): Traffic {
  return { ...before, largestAnswer: Math.max(before.largestAnswer, bytes) };
}

/** Bytes of a text in UTF-8, as it goes over the wire. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
