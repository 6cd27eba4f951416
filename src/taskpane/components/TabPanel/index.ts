export { TabPanel } from "./TabPanel";
