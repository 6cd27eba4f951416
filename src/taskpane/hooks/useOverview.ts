import type { ProjectOverview } from "../../domain/projects/overview";
import type { TargetActions } from "../targetActions";
import { useWatchedReading } from "./useWatchedReading";
import type { WatchedReading } from "./useWatchedReading";

export type Overview = WatchedReading<ProjectOverview>;

/** Reads the projects, and tells when they are out of date. */
export function useOverview({ overview, watch }: TargetActions, profileId: string, active: boolean): Overview {
  return useWatchedReading(overview, watch, profileId, active);
}
