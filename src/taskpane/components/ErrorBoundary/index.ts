export { ErrorBoundary } from "./ErrorBoundary";
