export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Tabs inside a view of their own look lighter than those of the pane. */
  readonly inner?: boolean;
}
