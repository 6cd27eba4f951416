/** One of several runs over the same files: the `index`-th (from 1) of `count`. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

/** The files of one part. The parts are as equal as can be, share no file and leave none out. */
export function partOf<T>(files: readonly T[], part: Part | undefined): readonly T[] {
  if (part === undefined) return files;
  return files.filter((_, position) => position % part.count === part.index - 1);
}
