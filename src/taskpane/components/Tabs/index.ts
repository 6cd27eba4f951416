export { Tabs } from "./Tabs";
