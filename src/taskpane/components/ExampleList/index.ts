export { ExampleList } from "./ExampleList";
