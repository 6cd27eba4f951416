/** A text that was changed for the new year. */
export interface MovedText {
  readonly from: string;
  readonly to: string;
}

/** Changes texts and remembers each that it changed, once. */
export interface YearMover {
  move(text: string): string;
  readonly moved: readonly MovedText[];
}

/** `预算资金：5 万元，其中财政资金 5 万元，` in front of what the money is for: last year's figures. */
const AMOUNTS = /^预算(?:金额|资金)[为:：]?\s*[\d.,]+\s*万?元[，,。；]\s*(?:(?:全部为?|其中[:：]?)\s*财政资金\s*(?:[\d.,]+\s*万?元)?[，,。；]\s*)?/u;

/** Moves texts from one year to another: only where the year stands as a year (`2025年`) or in front (`2025科普经费`). */
export function yearMover(from: number, to: number): YearMover {
  const standing = new RegExp(`(?<!\\d)${String(from)}(?=\\s*年)`, "gu");
  const leading = new RegExp(`^(\\s*)${String(from)}(?![\\d.\\-/])`, "u");
  const moved = new Map<string, string>();
  return {
    move(text) {
      const result = text.replace(leading, `$1${String(to)}`).replace(standing, String(to));
      if (result !== text) moved.set(text, result);
      return result;
    },
    get moved() {
      return [...moved].map(([before, after]) => ({ from: before, to: after }));
    },
  };
}

/** The use of the money without the amounts that some forms print in front of it. */
export function withoutAmounts(purpose: string): string {
  return purpose.replace(AMOUNTS, "");
}
