export { KeptCells } from "./KeptCells";
