/** The format with which a figure stays a figure: a cell formatted as text would make a text of it again. */
export function figureFormat(format: string): string {
  return format === "@" ? "#,##0.00" : format;
}
