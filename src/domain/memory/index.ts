export * from "./compare";
export * from "./memory";
export * from "./own-targets";
export { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryFromXml, memoryToXml } from "./xml";
