/** Texts from a file may hold line breaks and terminal escapes; neither may shape what is printed. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\u0000-\u001F\u007F-\u009F]/g, "");
}
