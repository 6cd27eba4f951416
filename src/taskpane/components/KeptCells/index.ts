export { KeptCells } from "./KeptCells";
export type { KeptCellsProps } from "./KeptCells.types";
