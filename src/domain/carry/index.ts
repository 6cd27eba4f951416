export * from "./carried-from";
