/** Whether a sheet lets its looks be changed, by its protection; needs `protection/protected,protection/options`. */
export function allows(option: "allowFormatCells" | "allowFormatColumns", { protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options[option] === true;
}
