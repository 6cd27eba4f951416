export { SectionTabs } from "./SectionTabs";
export type { Section } from "./SectionTabs.types";
