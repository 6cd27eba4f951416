export * from "./compare";
export * from "./memory";
export { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryFromXml, memoryToXml } from "./xml";
