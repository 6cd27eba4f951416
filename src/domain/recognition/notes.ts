/** Folded beginning of a note below a table. */
export const NOTE = /^(?:注|备注|说明|附注)\d*[:.、]/u;
