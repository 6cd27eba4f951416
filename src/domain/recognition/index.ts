export * from "./recognise";
export * from "./recognised";
