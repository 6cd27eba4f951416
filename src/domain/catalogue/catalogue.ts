import type { TableSpec } from "../spec";
import { basicExpenditure } from "./tables/basic-expenditure";
import { departmentTargets } from "./tables/department-targets";
import { execution } from "./tables/execution";
import { expenditureSummary } from "./tables/expenditure-summary";
import { fiscalAppropriationSummary } from "./tables/fiscal-appropriation-summary";
import { fixedAssets } from "./tables/fixed-assets";
import { generalPublicExpenditure } from "./tables/general-public-expenditure";
import { governmentFundExpenditure } from "./tables/government-fund-expenditure";
import { governmentProcurement } from "./tables/government-procurement";
import { incomeExpenditureSummary } from "./tables/income-expenditure-summary";
import { incomeSummary } from "./tables/income-summary";
import { institutions } from "./tables/institutions";
import { performanceTarget } from "./tables/performance-target";
import { selfEvaluation } from "./tables/self-evaluation";
import { stateCapitalExpenditure } from "./tables/state-capital-expenditure";
import { threePublic } from "./tables/three-public";

/** The standard tables, in the order in which a disclosure prints them. */
export const catalogue: readonly TableSpec[] = [
  incomeExpenditureSummary,
  incomeSummary,
  expenditureSummary,
  fiscalAppropriationSummary,
  generalPublicExpenditure,
  basicExpenditure,
  governmentFundExpenditure,
  stateCapitalExpenditure,
  threePublic,
  governmentProcurement,
  fixedAssets,
  institutions,
  departmentTargets,
  performanceTarget,
  execution,
  selfEvaluation,
];

/** The spec with this id; undefined when there is none. */
export function specOf(id: string): TableSpec | undefined {
  return catalogue.find((spec) => spec.id === id);
}
