import type { Connection } from "./connection";

/** The library looks for this object while it loads and talks to its host through it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface BridgeWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** Installs a bridge to the connection in a page; call it before loading the library. */
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
