import type { Connection } from "./connection";

/** The library looks for this object while it loads, and talks to its host through it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface BridgeWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** Puts a bridge to the connection into a page, before the library is loaded there. */
export function connectBridge(window: BridgeWindow, connection: Connection): void {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      connection.receive(text);
    },
    onMessageFromHost: null,
  };
  connection.onMessage = (text) => bridge.onMessageFromHost?.(text);
  window._richApiNativeBridge = bridge;
}
