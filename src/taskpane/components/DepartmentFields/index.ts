export { DepartmentFields } from "./DepartmentFields";
