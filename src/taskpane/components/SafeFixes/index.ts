export { SafeFixes } from "./SafeFixes";
