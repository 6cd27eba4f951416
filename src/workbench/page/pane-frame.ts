import type { Host, Traffic } from "../host";
import { createFrameHost, type FrameHost } from "../host/transports/frame";
import { el } from "./dom";

/** An iframe with the add-in's page and the conversation with it. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly host: FrameHost;
  /** Ends the conversation; the element can go. */
  dispose(): void;
}

/** What the frame shows. */
export interface PaneFrameOptions {
  readonly url: string;
  readonly title: string;
  readonly fileName: string;
  readonly onTraffic: (traffic: Traffic) => void;
}

/** Makes a frame for the add-in's page. Each one is a new conversation, as each opening of a pane is in Excel. */
export function createPaneFrame(host: Host, { url, title, fileName, onTraffic }: PaneFrameOptions): PaneFrame {
  const { origin } = window.location;
  const element = el("iframe", { title, "data-testid": "pane-frame" });
  const frameHost = createFrameHost(host, {
    hostOrigin: origin,
    conversationId: crypto.randomUUID(),
    fileName,
    addInName: title,
    onTraffic,
    post: (text) => element.contentWindow?.postMessage(text, origin),
  });
  const onMessage = ({ source, origin: from, data }: MessageEvent): void => {
    if (source === element.contentWindow && from === origin) frameHost.receive(data);
  };
  window.addEventListener("message", onMessage);
  element.name = frameHost.frameName;
  element.src = url;
  return {
    element,
    host: frameHost,
    dispose() {
      window.removeEventListener("message", onMessage);
      frameHost.dispose();
    },
  };
}
