export * from "./fileFacts";
export * from "./oneLine";
export * from "./textReport";
