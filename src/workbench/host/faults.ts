/** What can be made to go wrong. Each stays until `standIn.fail(null)` or until its `times` are used up. */
export type Fault =
  /** The user is typing in a cell: whole requests are refused. */
  | { readonly kind: "cell-being-edited"; readonly times?: number }
  /** Another workbook's window is in front: what needs the selection, or changes the view, is refused. */
  | { readonly kind: "other-workbook-in-focus" }
  /** Somebody protects this sheet before the next request is served. */
  | { readonly kind: "sheet-protected"; readonly sheet: string; readonly password?: string }
  /** Somebody deletes this sheet before the request after `afterRequests` more is served. */
  | { readonly kind: "sheet-deleted"; readonly sheet: string; readonly afterRequests?: number }
  /** Requests and answers above this size are refused; Excel on the web has 5 MB. */
  | { readonly kind: "payload-limit"; readonly bytes: number }
  /** Every answer is this late. */
  | { readonly kind: "late"; readonly milliseconds: number; readonly times?: number };
