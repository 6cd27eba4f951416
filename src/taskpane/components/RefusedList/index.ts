export { RefusedList } from "./RefusedList";
