export * from "./address";
export * from "./snapshot";
