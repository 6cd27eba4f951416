export { ActionPanel } from "./ActionPanel";
