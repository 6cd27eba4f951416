export { ExampleItem } from "./ExampleItem";
