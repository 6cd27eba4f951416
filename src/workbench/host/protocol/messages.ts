/** What the client calls `ArgumentInfo`. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`, nested arrays too: where it is not 0 the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How the client names an object: a way from another one. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a query asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The body of a request. */
export interface BatchRequest {
  readonly Actions?: readonly ActionInfo[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPathInfo>>;
}

/** The body of the answer. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error: null | { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** `ActionType` by what it does. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

/** `ObjectPathType` by how the object is reached. */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
