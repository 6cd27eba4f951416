export { SheetDrawing } from "./SheetDrawing";
