import { eventTypes, workbookTarget } from "./state/acting";
import { Book, type ChartGuess } from "./state/book";
import type { BookEvent } from "./state/bookEvent";
import type { BlankArgument, DescribedFunction } from "./formulas/customFunctions";
import { Connection, type HostEnd, type Reply } from "./wire/connection";
import { actionFailed, disconnected, failed, type Fault } from "./wire/faults";
import { ironCalcCheck } from "./formulas/ironCalc";
import { FormulaRules, type FormulaCheck } from "./formulas/formulaRules";
import { interpret } from "./wire/interpret";
import { newObject, shareClasses } from "./members";
import { Person } from "./acts/person";
import type { WorkbookState } from "./state/state";
import { answered, bytesOf, counted, noTraffic, type Traffic } from "./wire/traffic";
import { actionTypes, type RequestBody } from "./wire/wire";

export interface HostOptions {
  /** Name of the workbook's first sheet. */
  readonly firstSheet?: string;
  /** How blank cells are passed to custom functions; null by default, as in Excel on the web. */
  readonly blankArgument?: BlankArgument;
  /** Which formulas are accepted; by default those that IronCalc can parse. */
  readonly formulaCheck?: FormulaCheck;
  /** How Excel tells a chart's labels from its numbers. */
  readonly chartGuess?: ChartGuess;
  /** Whether a series name may be a reference; true by default. */
  readonly linksSeriesNames?: boolean;
  /** Namespace of the add-in's custom functions, from its manifest; null means that it has none. */
  readonly namespace?: string | null;
  /** The functions in the add-in's functions.json. */
  readonly functions?: readonly DescribedFunction[];
  /** Runs a task in a separate turn of the event loop; by default `setTimeout`. */
  readonly later?: (task: () => void) => void;
}

/** After this many idle turns everything counts as delivered. */
const quietTurns = 5;

/** Size limit of a request and of an answer, in bytes, as in Excel on the web. */
const largestMessage = 5_242_880;

/** Creates a host with one open workbook and no panes. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}

/** One open workbook and any number of connected panes. */
export class Host {
  readonly book: Book;
  /** What a person does at the grid, without a pane. */
  readonly person: Person;
  traffic: Traffic = noTraffic;
  private readonly connections: Connection[] = [];
  private readonly later: (task: () => void) => void;
  private readonly planned = new Map<number, { fault: Fault | null; before: (() => void)[] }>();
  private readonly watchers = new Set<() => void>();
  private received = 0;
  private who = "";

  constructor({
    firstSheet = "Sheet1",
    later,
    blankArgument = "null",
    namespace = null,
    functions = [],
    formulaCheck = ironCalcCheck,
    chartGuess = "firstTexts",
    linksSeriesNames = true,
  }: HostOptions) {
    shareClasses();
    this.book = new Book(firstSheet, new FormulaRules(namespace, formulaCheck));
    this.book.chartGuess = chartGuess;
    this.book.linksSeriesNames = linksSeriesNames;
    this.later = later ?? ((task) => setTimeout(task, 0));
    this.person = new Person(this.book, (author, act) => {
      this.as(author, act);
    });
    this.book.listen(this);
    this.book.customFunctions.blankArgument = blankArgument;
    this.book.customFunctions.described = functions;
    this.book.customFunctions.send = (entry) => {
      const taker = this.connections.find(({ takesCalls }) => takesCalls);
      taker?.sendEntry(entry);
      return taker !== undefined;
    };
  }

  get state(): WorkbookState {
    return this.book.state;
  }

  /** Connects a new pane for this author. */
  connect(author = "me"): Connection {
    const end: HostEnd = {
      answer: (connection, body, size) => this.answer(connection, body as RequestBody, size),
      later: this.later,
    };
    const connection = new Connection(author, end);
    this.connections.push(connection);
    this.book.panes.push(connection);
    return connection;
  }

  /** Disconnects a pane; nothing more is sent to it. */
  disconnect(connection: Connection): void {
    connection.onMessage = null;
    connection.takesCalls = false;
    const all: unknown[][] = [this.connections, this.book.panes];
    for (const list of all) {
      const at = list.indexOf(connection);
      if (at >= 0) list.splice(at, 1);
    }
  }

  /**
   * Calls `seen` after every request and every action of a person, until the returned function is
   * called.
   */
  watch(seen: () => void): () => void {
    this.watchers.add(seen);
    return () => {
      this.watchers.delete(seen);
    };
  }

  /** Makes the nth request from now (1 is the next) fail with this fault. */
  inject(nth: number, fault: Fault): void {
    this.plannedAt(nth).fault = fault;
  }

  /** Makes the next `requests` requests fail as if the user were editing a cell. */
  editCells(requests: number): void {
    for (let nth = 1; nth <= requests; nth += 1) this.inject(nth, { kind: "failure", code: 5004 });
  }

  /** Runs an action, such as another author's edit, just before the nth request from now. */
  beforeRequest(nth: number, act: () => void): void {
    this.plannedAt(nth).before.push(act);
  }

  /** Makes Excel refuse a member, such as "PageLayout.zoom", from now on. */
  refuse(member: string, code = "GeneralException"): void {
    this.book.refused.set(member, code);
  }

  /** Makes Excel accept all members again. */
  acceptAll(): void {
    this.book.refused.clear();
  }

  /** Discards planned faults and actions. */
  clearFaults(): void {
    this.planned.clear();
  }

  resetTraffic(): void {
    this.traffic = noTraffic;
  }

  /** Calls the custom functions whose arguments changed and resolves when all have answered. */
  async calculated(): Promise<void> {
    await this.book.customFunctions.settled();
  }

  /** Resolves when all answers and events have arrived and their handlers have started. */
  async delivered(): Promise<void> {
    const turn = async (): Promise<void> =>
      new Promise((resolve) => {
        this.later(resolve);
      });
    // The client itself needs a few turns to pass an answer on.
    for (let quiet = 0; quiet < quietTurns;) {
      await turn();
      quiet = this.connections.some(({ isBusy }) => isBusy) ? 0 : quiet + 1;
    }
  }

  /** Frees the memory of the evaluator. */
  close(): void {
    this.book.evaluator.reset();
  }

  private plannedAt(nth: number): { fault: Fault | null; before: (() => void)[] } {
    const at = this.received + nth;
    const found = this.planned.get(at);
    if (found) return found;
    const made = { fault: null, before: [] };
    this.planned.set(at, made);
    return made;
  }

  private answer(connection: Connection, body: RequestBody, bytes: number): Reply {
    this.received += 1;
    const planned = this.planned.get(this.received);
    this.planned.delete(this.received);
    for (const act of planned?.before ?? []) act();
    this.traffic = counted(this.traffic, {
      bytes,
      actions: body.Actions.length,
      isRelease: isRelease(body),
    });
    if (bytes > largestMessage) return failed(5103);
    const fault = planned?.fault ?? null;
    if (fault?.kind === "failure") return failed(fault.code);
    if (fault?.kind === "disconnect" && !fault.isDone) return disconnected;
    const reply = this.done(connection, body, fault);
    return fault?.kind === "disconnect" ? disconnected : reply;
  }

  private done(connection: Connection, body: RequestBody, fault: Fault | null): Reply {
    const at = fault?.kind === "error" ? (fault.action ?? 0) : null;
    const actions = at === null ? body.Actions : body.Actions.slice(0, at);
    let response = this.as(connection.author, () => {
      this.book.acting = connection;
      try {
        return interpret(this.book, { ...body, Actions: actions }, (name) =>
          newObject(this.book, name),
        );
      } finally {
        this.book.acting = null;
        this.book.isSuspended = false;
      }
    });
    if (fault?.kind === "error" && at !== null && !response.Error) {
      response = actionFailed(response, fault.code, Math.min(at, body.Actions.length - 1));
    }
    const text = JSON.stringify(response);
    const size = bytesOf(text);
    this.traffic = answered(this.traffic, size);
    return size > largestMessage ? failed(5104) : { statusCode: 200, body: text };
  }

  private as<Result>(author: string, act: () => Result): Result {
    const before = this.who;
    this.who = author;
    try {
      return act();
    } finally {
      this.who = before;
      this.later(() => this.book.customFunctions.refresh());
      for (const seen of this.watchers) seen();
    }
  }

  /** Sends an event to every pane that listens; called by the book. */
  tell(event: BookEvent): void {
    for (const connection of this.connections) {
      const isOwn = connection.author === this.who;
      // Excel reports selection and sheet activation only to the author who caused them.
      const isPrivate =
        event.type === eventTypes.selectionChanged ||
        event.type === eventTypes.activated ||
        event.type === eventTypes.deactivated;
      if (!isPrivate || isOwn) connection.tell(event, isOwn);
    }
  }

  /** Whether any pane listens to this event on the sheet. */
  isListened(type: BookEvent["type"], worksheetId: string): boolean {
    return this.connections.some(
      (connection) =>
        connection.isRegistered(type, worksheetId) || connection.isRegistered(type, workbookTarget),
    );
  }
}

function isRelease({ Actions }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
  );
}
