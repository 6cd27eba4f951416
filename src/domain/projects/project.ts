/** A project (预算项目) as a list of projects, or last year's 项目绩效目标表, gives it. */
export interface Project {
  readonly code?: string;
  /** Never blank. */
  readonly name: string;
  /** Exact decimals as text, in the unit of the tables that are laid out, e.g. `17.5`. */
  readonly budget?: string;
  /** 财政资金. */
  readonly fiscal?: string;
  /** 其他资金. */
  readonly other?: string;
  /** 资金用途. */
  readonly purpose?: string;
  /** 绩效目标. */
  readonly objective?: string;
  /** Indicators that are kept from another year; the values are the new year's to fill in. */
  readonly indicators?: readonly ProjectIndicator[];
}

/** A row of indicators to be written: keys of the levels, and what of the row is known. */
export interface ProjectIndicator {
  readonly first: string;
  readonly second: string;
  readonly name: string;
  readonly description: string;
  readonly basis: string;
}
