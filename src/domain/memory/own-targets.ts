import type { MandatoryTargets, Profile } from "../spec";
import type { WorkbookMemory } from "./memory";

/** The required indicators (必填指标) that the workbook has of its own for this profile; null when the profile's apply. */
export function ownTargets({ id }: Pick<Profile, "id">, { mandatoryTargets }: Pick<WorkbookMemory, "mandatoryTargets">): readonly MandatoryTargets[] | null {
  return Object.hasOwn(mandatoryTargets, id) ? (mandatoryTargets[id] ?? null) : null;
}

/** The profile as it is in force in a workbook: with the required indicators that the workbook has of its own. */
export function profileInForce(profile: Profile, memory: Pick<WorkbookMemory, "mandatoryTargets">): Profile {
  const own = ownTargets(profile, memory);
  return own === null ? profile : { ...profile, mandatoryTargets: own };
}
