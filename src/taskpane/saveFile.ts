/** Hands a text to the browser as a file to save; it is made here, and nothing is fetched or sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file up by then; it keeps no copy of ours for longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
