import { connectBridge, type BridgeWindow } from "./bridge";
import type { Connection } from "./connection";

/** What a page's Excel says of itself; requirement sets by name, with the highest version. */
export interface PageHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Of the interface and of the content, such as nb-NO. */
  readonly language: string;
  readonly documentName: string;
}

/** What office.js asks of the rich client that it believes to be in, as `window.external`. */
interface RichClient {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(id: number, given: unknown, answer: (result: SafeArray) => void): void;
  RegisterEvent(id: number, target: string, handler: unknown, done: (code: number) => void): void;
  UnregisterEvent(id: number, target: string, done: (code: number) => void): void;
  GetLoggingAllowed(): boolean;
}

/** A COM array, as far as the library reads one. */
interface SafeArray {
  toArray(): unknown[];
  dimensions?(): number;
}

/**
 * Makes a page's window look like the one of an add-in in Excel, connected to a host; called in the
 * pane's window before office.js is loaded there, from its usual address and unmodified. The library
 * takes it for Excel on Windows: the flavour for the web demands Microsoft's own pages around it.
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

/** Where the body stands among the parts of a batch. */
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
    // Colours by their names; a page is light or dark as the person's system is.
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
