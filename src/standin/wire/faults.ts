import type { Reply } from "./connection";
import type { ResponseBody } from "./wire";

/** What can go wrong with a request. */
export type Fault =
  /** Excel refuses it as a whole, by one of its own codes: 5004 cell edit mode, 5102 activity … */
  | { readonly kind: "failure"; readonly code: number }
  /**
   * The action at this place fails (0 unless said), by an error code; those before it are done. Where
   * there are fewer, all are done, and the last is said to have failed.
   */
  | { readonly kind: "error"; readonly code: string; readonly action?: number }
  /** The connection breaks before the request arrives, or after it was done and before the answer. */
  | { readonly kind: "disconnect"; readonly isDone: boolean };

/** Excel's own codes and what the client library makes of them. */
const failures: Readonly<Record<number, readonly [code: string, status: number]>> = {
  1014: ["InvalidRequestContext", 400],
  5004: ["InvalidOperationInCellEditMode", 400],
  5012: ["InvalidOrTimedOutSession", 408],
  5016: ["WriteNotSupportedWhenModalDialogOpen", 400],
  5102: ["ActivityLimitReached", 429],
  5103: ["RequestPayloadSizeLimitExceeded", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", 400],
  7000: ["AccessDenied", 401],
};

/** Other codes are general exceptions. */
export function failed(officeCode: number): Reply {
  const [code, statusCode] = failures[officeCode] ?? ["GeneralException", 500];
  const error = { code, message: `host failure ${officeCode}` };
  return { statusCode, body: JSON.stringify({ error }) };
}

/** No answer came: the client calls it a ConnectionFailure. */
export const disconnected: Reply = { statusCode: 503, body: "" };

export function actionFailed(done: ResponseBody, code: string, action: number): ResponseBody {
  return {
    Results: done.Results.slice(0, action),
    Error: {
      Code: code,
      Message: `injected fault: ${code}`,
      Location: "",
      ActionIndex: action,
      HttpStatusCode: 400,
    },
  };
}
