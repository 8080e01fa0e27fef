/** The traffic in requests and actions, with sizes of bodies in bytes (UTF-8). */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly largest: number;
  /** Size of the largest answer in bytes, including answers that were too large to be sent. */
  readonly largestAnswer: number;
  /** Requests that only release kept ranges. */
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

/** Size of a text in UTF-8 bytes, as sent over the wire. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
