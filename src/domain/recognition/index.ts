export * from "./correction";
export * from "./recognise";
export * from "./recognised";
