/** Most projects of one insertion: each in its own sheet, or stacked. */
export const MOST_PROJECTS = { sheets: 200, stacked: 1000 } as const;

/** Longest name of a project, in characters: what still can be read as the title of a table. */
export const LONGEST_NAME = 200;
