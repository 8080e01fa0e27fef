/** An error in Excel's answer; the client library turns it into an `OfficeExtension.Error`. */
export class ExcelError extends Error {
  constructor(
    /** One of Excel's error codes, such as ItemNotFound. */
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function alreadyExists(what: string): ExcelError {
  return new ExcelError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}`,
    409,
  );
}

export function invalidArgument(why: string): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}`,
  );
}

export function accessDenied(why: string): ExcelError {
  return new ExcelError("AccessDenied", `You cannot perform the requested operation: ${why}`, 403);
}

export function invalidOperation(why: string): ExcelError {
  return new ExcelError("InvalidOperation", `The operation attempted is invalid: ${why}`);
}

/** For members that the stand-in does not know, though Excel might; they are never ignored. */
export function apiNotFound(type: string, member: string): ExcelError {
  return new ExcelError(
    "ApiNotFound",
    `The API you are trying to use could not be found: the stand-in has no ${type}.${member}`,
  );
}

/** For what Excel can do but the stand-in cannot. */
export function standinCannot(what: string): ExcelError {
  return new ExcelError("NotImplemented", `The stand-in for Excel cannot do this: ${what}`, 501);
}
