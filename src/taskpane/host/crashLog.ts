/**
 * Writes a bug, with Excel's own debug information where there is any, to the console of the web view. The user has
 * been told already; when the logger itself cannot be fetched there is nothing left to do.
 */
export function logCrash(cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  import("@microsoft/office-js-helpers").then(({ Utilities }) => Utilities.log(error), () => undefined);
}
