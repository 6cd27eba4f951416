/** The rows of a sheet that were looked at. */
export interface Reach {
  /** First and last row since `begin`; first is behind last when there was none. */
  readonly first: number;
  readonly last: number;
  begin(): void;
  add(row: number): void;
}

export function reachOf(): Reach {
  const rows = {
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    begin: () => {
      rows.first = Number.POSITIVE_INFINITY;
      rows.last = Number.NEGATIVE_INFINITY;
    },
    add: (row: number) => {
      if (row < rows.first) rows.first = row;
      if (row > rows.last) rows.last = row;
    },
  };
  return rows;
}
