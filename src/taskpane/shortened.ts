/** Characters of a text of the workbook that the pane shows: a name of hundreds would fill it. */
const MOST = 40;

/** The text, cut with an ellipsis where it is long; never through a character. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : text;
}
