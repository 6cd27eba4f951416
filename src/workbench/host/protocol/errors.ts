/** Excel's error codes that the stand-in answers with; messages as Excel words them where they are known. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [400, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  BadPassword: [400, "The password you supplied is incorrect."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** One of the codes above. */
export type ErrorCode = keyof typeof ERRORS;

/** What Excel answers when it refuses; the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(readonly code: ErrorCode, message?: string) {
    const [httpStatus, usual] = ERRORS[code];
    super(message ?? usual);
    this.httpStatus = httpStatus;
  }
}
