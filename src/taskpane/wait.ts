/** The browser's timer: calls back after so many milliseconds, unless cancelled by the function that it gives. */
export function wait(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
