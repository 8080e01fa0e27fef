/**
 * What the client library sends and accepts: a batch of actions on objects, each found by a path
 * from the workbook. Microsoft does not document this; it was observed by running the library.
 * `test/standin/canary.test.ts` reports changes when a newer library sends something else.
 */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  /** A range that the host keeps for the client; `Name` is its reference id. */
  reference: 6,
  /** The null object that an …OrNullObject method returned. */
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** If an id in `ReferencedObjectPathIds` is not 0, the argument is the object at that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/**
 * Names are in camel case, with slashes: "format/font/color". For a collection they name properties
 * of its items.
 */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** An event or a custom function call, sent to the client. */
export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: number;
  /** True if another author caused it. */
  readonly isRemoteOverride?: boolean;
}

/** Types of the bridge's envelopes; `message` is one that the host sends unasked. */
export const envelopeTypes = { request: 1, response: 2, message: 3 } as const;

export interface RequestEnvelope {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: unknown };
}
