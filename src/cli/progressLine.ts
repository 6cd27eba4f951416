/** Writes `12/340` over itself, so that a terminal has one line of progress; the last one is wiped. */
export function progressLine(write: (text: string) => void): (done: number, total: number) => void {
  return (done, total) => {
    if (total < 2) return;
    write(done === total ? "\r\u001B[K" : `\r\u001B[K${String(done)}/${String(total)}`);
  };
}
