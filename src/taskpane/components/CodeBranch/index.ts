export { CodeBranch } from "./CodeBranch";
