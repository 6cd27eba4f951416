export * from "./address";
export * from "./references";
export * from "./snapshot";
