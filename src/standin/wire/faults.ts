import type { Reply } from "./connection";
import type { ResponseBody } from "./wire";

/** Ways in which a request can fail. */
export type Fault =
  /**
   * Excel rejects the whole request with one of its codes: 5004 cell edit mode, 5102 activity limit
   * …
   */
  | { readonly kind: "failure"; readonly code: number }
  /**
   * The action at this index (0 by default) fails with an error code; earlier ones are done. If
   * there are fewer actions, all are done and the last is reported as failed.
   */
  | { readonly kind: "error"; readonly code: string; readonly action?: number }
  /**
   * The connection breaks before the request arrives, or (`isDone`) after it was done but before
   * the answer.
   */
  | { readonly kind: "disconnect"; readonly isDone: boolean };

/** Error code and HTTP status for Excel's numeric codes. */
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

/** The reply for one of Excel's numeric codes; unknown codes become GeneralException. */
export function failed(officeCode: number): Reply {
  const [code, statusCode] = failures[officeCode] ?? ["GeneralException", 500];
  const error = { code, message: `host failure ${officeCode}` };
  return { statusCode, body: JSON.stringify({ error }) };
}

/** The reply when no answer arrives; the client reports a ConnectionFailure. */
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
