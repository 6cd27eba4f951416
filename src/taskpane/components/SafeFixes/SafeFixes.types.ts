import type { Finding } from "../../../domain/validation/finding";
import type { Fixes } from "../../hooks/useFixes";

export interface SafeFixesProps {
  readonly findings: readonly Finding[];
  readonly fixes: Fixes;
  readonly busy: boolean;
}
