export { CodeTree } from "./CodeTree";
