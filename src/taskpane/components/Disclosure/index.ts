export { Disclosure } from "./Disclosure";
