export { StatusMessage } from "./StatusMessage";
