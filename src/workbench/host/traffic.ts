/** What one `Excel.run` sent and got. */
export interface Traffic {
  /** Requests, without those by which the client only gives back ranges after the run. */
  roundTrips: number;
  actions: number;
  /** UTF-8 bytes of the request bodies. */
  bytesOut: number;
  /** UTF-8 bytes of the answers. */
  bytesIn: number;
}

/** A run that has sent nothing yet. */
export function noTraffic(): Traffic {
  return { roundTrips: 0, actions: 0, bytesOut: 0, bytesIn: 0 };
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Half of a pair counts 2 of its 4 bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
