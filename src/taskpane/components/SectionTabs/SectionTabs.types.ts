import type { ComponentType } from "react";

/** A part of a view. */
export interface Section<Id extends string, P> {
  readonly id: Id;
  readonly View: ComponentType<P>;
}

export interface SectionTabsProps<Id extends string, P> {
  /** The id of the view's own tab; ids of the parts' tabs begin with it. */
  readonly view: string;
  /** What the tabs are for. */
  readonly label: string;
  readonly labels: Readonly<Record<Id, string>>;
  /** In the order of their tabs; the first is in front at first. */
  readonly sections: readonly [Section<Id, P>, ...Section<Id, P>[]];
  /** What each part is given; only the part in front is `active`. */
  readonly given: P;
}
