export { FilePicker } from "./FilePicker";
