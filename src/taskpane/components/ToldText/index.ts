export { ToldText } from "./ToldText";
