import type { HostState } from "../state";
import { HostError } from "./errors";
import { ACTION, type ActionInfo, type BatchRequest, type BatchResponse } from "./messages";
import { ObjectPaths } from "./paths";
import { answerQuery, answerQueryAsJson } from "./query";
import { requireMember, wireName, type HostObject } from "./table";

/**
 * Runs the actions of one request in their order. The first that fails ends it; what was done before stays done, as in
 * Excel, and its results are answered.
 */
export async function runBatch(request: BatchRequest, host: HostState): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [], Error: null };
  const paths = new ObjectPaths(request.ObjectPaths ?? {}, host);
  for (const [index, action] of (request.Actions ?? []).entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: await runAction(action, paths, host) });
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: paths.location,
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      };
      break;
    }
  }
  return response;
}

async function runAction(action: ActionInfo, paths: ObjectPaths, host: HostState): Promise<unknown> {
  if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
  const object = await paths.resolve(action.ObjectPathId);
  // A null object swallows whatever is asked of it; the client shows `isNullObject`.
  if (object === null) return null;
  const run = ACTIONS[action.ActionType];
  if (run === undefined) throw new HostError("NotImplemented", `not implemented in the stand-in: action type ${action.ActionType}`);
  return run(object, action, paths, host);
}

type Run = (object: HostObject, action: ActionInfo, paths: ObjectPaths, host: HostState) => Promise<unknown>;

const ACTIONS: Readonly<Record<number, Run>> = {
  [ACTION.instantiate]: ({ table, target }, _action, _paths, host) => Promise.resolve(table.identity?.(target, host) ?? {}),
  [ACTION.query]: async (object, action, paths, host) => {
    await host.settle();
    return answerQuery(object, action.QueryInfo ?? {}, host, (at, name) => paths.at(at, name));
  },
  [ACTION.queryAsJson]: async (object, action, paths, host) => {
    await host.settle();
    return answerQueryAsJson(object, action.QueryInfo ?? {}, host, (at, name) => paths.at(at, name));
  },
  [ACTION.method]: async (object, action, paths, host) => {
    const name = action.Name ?? "";
    // The client's own methods (_KeepReference …) look at no cell.
    if (!name.startsWith("_")) await host.settle();
    const value = await paths.call(object, name, action.ArgumentInfo);
    return isPlain(value) ? value : null;
  },
  [ACTION.setProperty]: async (object, action, paths, host) => {
    const [value] = await paths.arguments(action.ArgumentInfo);
    await assign(object, action.Name ?? "", value, paths, host);
    return null;
  },
  [ACTION.update]: async (object, action, paths, host) => {
    await update(object, action.ObjectState ?? {}, paths, host);
    return null;
  },
};

function isPlain(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return !(typeof value === "object" && "table" in value && "target" in value);
}

async function assign(object: HostObject, name: string, value: unknown, paths: ObjectPaths, host: HostState): Promise<void> {
  paths.at(object, name);
  await requireMember(object, name, object.table.scalars?.[name]?.set, host)(object.target, value, host);
}

/** `update` names members in camelCase and may go into the objects below. */
async function update(object: HostObject, state: Readonly<Record<string, unknown>>, paths: ObjectPaths, host: HostState): Promise<void> {
  for (const [key, value] of Object.entries(state)) {
    const name = wireName(object.table, key);
    const navigation = object.table.objects?.[name];
    if (navigation === undefined) {
      await assign(object, name, value, paths, host);
      continue;
    }
    const child = navigation(object.target, host);
    if (child !== null) await update(child, value as Readonly<Record<string, unknown>>, paths, host);
  }
}
