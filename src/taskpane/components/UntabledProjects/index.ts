export { UntabledProjects } from "./UntabledProjects";
