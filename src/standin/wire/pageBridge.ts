import { connectBridge, type BridgeWindow } from "./bridge";
import type { Connection } from "./connection";

/** What Excel reports about itself. `requirementSets` has the highest supported version by name. */
export interface PageHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Language of both the interface and the content, such as nb-NO. */
  readonly language: string;
  readonly documentName: string;
}

/** The interface that office.js expects of a rich client, as `window.external`. */
interface RichClient {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(id: number, given: unknown, answer: (result: SafeArray) => void): void;
  RegisterEvent(id: number, target: string, handler: unknown, done: (code: number) => void): void;
  UnregisterEvent(id: number, target: string, done: (code: number) => void): void;
  GetLoggingAllowed(): boolean;
}

/** The parts of a COM array that the library reads. */
interface SafeArray {
  toArray(): unknown[];
  dimensions?(): number;
}

/**
 * Makes a page's window look like an add-in's window in Excel, connected to a host. Call it in the
 * pane's window before loading office.js there, unmodified and from its usual address. The library
 * then believes that it runs in Excel on Windows, since its version for the web needs Microsoft's
 * own pages around it.
 */
export function installPageHost(
  window: BridgeWindow & { readonly setTimeout: (task: () => void, delay: number) => unknown },
  connection: Connection,
  host: PageHost,
): void {
  connectBridge(window, connection);
  const later = (task: () => void): void => {
    window.setTimeout(task, 0);
  };
  const external: RichClient = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.language}|telemetry|||0`,
    GetContext: () => contextOf(host),
    Execute: (id, given, answer) => {
      if (id !== richApiRequest) {
        later(() => {
          answer({ toArray: () => [], dimensions: () => 1 });
        });
        return;
      }
      connection.ask(JSON.parse(bodyOf(given)), ({ statusCode, body }) => {
        answer(safeArray([0, safeArray([statusCode, safeArray([]), body])]));
      });
    },
    RegisterEvent: (_id, _target, _handler, done) => {
      later(() => {
        done(0);
      });
    },
    UnregisterEvent: (_id, _target, done) => {
      later(() => {
        done(0);
      });
    },
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}

/** The library's number for a batch of actions. */
const richApiRequest = 93;

/** Index of the body among the parts of a batch. */
const bodyPart = 4;

function bodyOf(given: unknown): string {
  const parts = given as unknown[];
  const [first] = parts;
  return String(Array.isArray(first) ? first[bodyPart] : parts[bodyPart]);
}

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values };
}

function contextOf({ requirementSets, language, documentName }: PageHost): unknown {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => documentName,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17000.1",
    GetInitialDisplayMode: () => 0,
    // No theme colours, so the page follows the system's light or dark mode.
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
