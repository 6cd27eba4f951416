export { FigureForm } from "./FigureForm";
