export { RecognitionForm } from "./RecognitionForm";
