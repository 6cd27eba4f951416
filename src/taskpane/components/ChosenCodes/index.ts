export { ChosenCodes } from "./ChosenCodes";
