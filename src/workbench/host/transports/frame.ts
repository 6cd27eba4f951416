import type { Answer, EventEntry, Host, Traffic } from "../index";
import { VISIBILITY_CHANGED } from "../objects/services";

/** How the pane's frame is reached, and what it is told about its surroundings. */
export interface FrameOptions {
  /** Origin of the page that holds the frame: https, and the same host name as the pane's, else office.js refuses it. */
  readonly hostOrigin: string;
  /** Different at every load: office.js keeps settings and host information under it. */
  readonly conversationId: string;
  readonly fileName: string;
  readonly addInName: string;
  /** Sends a text to the frame's window. */
  post(text: string): void;
  /** Told what each request of `Excel.run` weighed. */
  onTraffic?(traffic: Traffic): void;
}

/** The host's end of the frame protocol by which Excel on the web and its add-ins speak. */
export interface FrameHost {
  /** The frame's `name`; office.js reads it, so it must be set before the frame is inserted. */
  readonly frameName: string;
  /** Takes a message that came from the frame's window; what is not of this conversation is ignored. */
  receive(data: unknown): void;
  /** Whether the add-in has come so far that it takes ribbon commands. */
  readonly ready: Promise<void>;
  /** Runs a function that the add-in has associated; resolves when it says that it is done, rejects when there is none. */
  invokeFunction(functionName: string, controlId: string): Promise<void>;
  /** Tells the add-in that the user shows or hides its pane. */
  notifyVisibility(visible: boolean): void;
  /** Ends the conversation: nothing is sent any more. */
  dispose(): void;
}

const APP_ID = "yushen-pane";
const MESSAGE = { request: 0, response: 1 } as const;
const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { call: 0, event: 1 } as const;
const DISPATCH = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const OFFICE_ERROR = { operationNotSupported: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
const EXCEL_ON_THE_WEB = 16;

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface Call {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Parameters of a completed command: id, status, event as JSON. */
  readonly 0?: string;
  readonly 1?: number;
}

/** Speaks for `host` to an unmodified office.js in a frame. */
export function createFrameHost(host: Host, options: FrameOptions): FrameHost {
  return new Conversation(host, options);
}

class Conversation implements FrameHost {
  readonly ready: Promise<void>;
  readonly #host: Host;
  readonly #options: FrameOptions;
  readonly #registered = new Set<string>();
  readonly #commands = new Map<string, { done: () => void; fail: (reason: Error) => void }>();
  readonly #stopEvents: () => void;
  #markReady: () => void = () => undefined;
  #lastCommand = 0;
  #disposed = false;

  constructor(host: Host, options: FrameOptions) {
    this.#host = host;
    this.#options = options;
    this.ready = new Promise((done) => (this.#markReady = done));
    this.#stopEvents = host.onEvents((entries) => this.#sendEntries(entries));
  }

  get frameName(): string {
    const { conversationId, hostOrigin } = this.#options;
    return JSON.stringify({
      hostInfo: `Excel$Web$16.00$zh-CN$${conversationId}$$disableLogging$0`,
      xdmInfo: `${conversationId}|${APP_ID}|${hostOrigin}`,
      serializerVersion: "1",
      baseFrameName: "",
    });
  }

  receive(data: unknown): void {
    const request = parse(data);
    if (this.#disposed || request?._messageType !== MESSAGE.request) return;
    if (request._conversationId !== this.#options.conversationId) return;
    void this.#answer(request);
  }

  async invokeFunction(functionName: string, controlId: string): Promise<void> {
    await this.ready;
    this.#lastCommand += 1;
    const id = `${controlId}.${this.#lastCommand}`;
    const completed = new Promise<void>((done, fail) => this.#commands.set(id, { done, fail }));
    this.#sendEvent("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return completed;
  }

  notifyVisibility(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.#sendEntries([{ messageCategory: 65536, messageType: VISIBILITY_CHANGED, targetId: "", message }]);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stopEvents();
    this.#host.events.onDocumentSelection(undefined);
    for (const { fail } of this.#commands.values()) fail(new Error("The pane was closed before the command was done."));
    this.#commands.clear();
  }

  async #answer(request: Request): Promise<void> {
    const data = await this.#dataFor(request);
    if (data === undefined) return;
    this.#send({ _actionName: request._actionName, _correlationId: request._correlationId, _data: data, _responseType: RESPONSE.call });
  }

  async #dataFor({ _actionName: name, _actionType: type, _data: data }: Request): Promise<unknown> {
    if (type !== ACTION_TYPE.invoke) return this.#register(name, type === ACTION_TYPE.register);
    if (name === "ContextActivationManager_getAppContextAsync") return this.#context();
    if (name === "executeMethod") return this.#execute(data as Call);
    // Notifications (focus, keys left over, the page's address) expect no answer.
    return undefined;
  }

  #register(name: string, on: boolean): object {
    if (on) this.#registered.add(name);
    else this.#registered.delete(name);
    if (name === "documentSelectionChanged") this.#host.events.onDocumentSelection(on ? () => this.#sendEvent(name, {}) : undefined);
    if (name === "appCommandInvoked" && on) this.#markReady();
    return { Error: 0 };
  }

  #context(): object {
    const { conversationId, fileName, addInName } = this.#options;
    return {
      _id: APP_ID,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: fileName,
      _clientMode: 1,
      _settings: this.#settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversationId,
      _appInstanceId: conversationId,
      _requirementMatrix: JSON.stringify(requirementSets(this.#host.level)),
      _hostFullVersion: "16.0.0.0",
      _addinName: addInName,
      _appDomains: [],
      _initialDisplayMode: 2,
    };
  }

  #settings(): [string, string][] {
    return Object.entries(this.#host.engine.side.settings).map(([name, value]) => [name, JSON.stringify(value)]);
  }

  async #execute(call: Call): Promise<object> {
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return this.#processQuery(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6]));
      case DISPATCH.saveSettings:
        return this.#saveSettings(call.DdaSettingsMethod?.Properties ?? []);
      case DISPATCH.refreshSettings:
        return { Version: 1, Error: 0, Properties: { Settings: this.#settings().map(([Name, Value]) => ({ Name, Value })) } };
      case DISPATCH.commandCompleted:
        return this.#complete(String(call[0]), Number(call[1]));
      default:
        return { Version: 1, Error: OFFICE_ERROR.operationNotSupported };
    }
  }

  async #processQuery(body: string, flags: number): Promise<object> {
    const answer = await this.#host.processQuery(body, flags);
    this.#options.onTraffic?.(answer.traffic);
    return richApiAnswer(answer);
  }

  #saveSettings(properties: readonly (readonly [string, string])[]): object {
    const settings = Object.fromEntries(properties.map(([name, json]) => [name, JSON.parse(json) as unknown]));
    this.#host.engine.side = { ...this.#host.engine.side, settings };
    return { Version: 1, Error: 0 };
  }

  #complete(id: string, status: number): object {
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (status === 0) command?.done();
    else command?.fail(new Error(`The add-in has no function for this command (Office error ${status}).`));
    return { Version: 1, Error: 0 };
  }

  #sendEntries(entries: readonly EventEntry[]): void {
    const ArrayData = entries.map(({ messageCategory, messageType, targetId, message }) => [messageCategory, messageType, targetId, message, 0]);
    this.#sendEvent("richApiMessage", { ArrayData });
  }

  #sendEvent(name: string, data: object): void {
    if (!this.#registered.has(name)) return;
    this.#send({ _actionName: name, _correlationId: -1, _data: data, _responseType: RESPONSE.event });
  }

  #send(message: object): void {
    if (this.#disposed) return;
    const { conversationId, hostOrigin } = this.#options;
    this.#options.post(JSON.stringify({
      _messageType: MESSAGE.response,
      _conversationId: conversationId,
      _origin: hostOrigin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...message,
    }));
  }
}

/** Messages of other parties (extensions, the page's own tools) arrive at the same window. */
function parse(data: unknown): Request | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    return JSON.parse(data) as Request;
  } catch {
    return undefined;
  }
}

/** `Office.context.requirements`: what is left out is not supported. */
function requirementSets(level: string): Readonly<Record<string, string>> {
  return { ExcelApi: level, SharedRuntime: "1.1", RichApiRuntime: "1.2", DialogApi: "1.1" };
}

/**
 * A request that is refused as a whole comes back as Office's own error where there is one (payload), else as a batch
 * of which nothing was done.
 */
function richApiAnswer({ body, refused }: Answer): object {
  if (refused?.code === "RequestPayloadSizeLimitExceeded") return { Version: 1, Error: OFFICE_ERROR.requestTooLarge };
  if (refused?.code === "ResponsePayloadSizeLimitExceeded") return { Version: 1, Error: OFFICE_ERROR.responseTooLarge };
  const text = refused === undefined ? body : JSON.stringify(refusedBatch(refused));
  return { Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], text] };
}

function refusedBatch({ code, message }: NonNullable<Answer["refused"]>): object {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
