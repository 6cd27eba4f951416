export { FigureSource } from "./FigureSource";
