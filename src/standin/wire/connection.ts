import type { Acting, EventType, KeptRange } from "../state/acting";
import { workbookTarget } from "../state/acting";
import type { BookEvent } from "../state/bookEvent";
import { bytesOf } from "./traffic";
import { envelopeTypes, type MessageEntry, type RequestEnvelope } from "./wire";

/** A host's answer: an HTTP-like status code and a JSON body. */
export interface Reply {
  readonly statusCode: number;
  readonly body: string;
}

/** What a connection needs from its host. */
export interface HostEnd {
  answer(connection: Connection, body: unknown, size: number): Reply;
  later(task: () => void): void;
}

/** Message category of events. */
const eventCategory = 65_536;

/**
 * One author's pane. It takes requests in the client library's envelopes and sends answers and
 * events in order, each in a separate turn, so that the client handles one before the next arrives.
 */
export class Connection implements Acting {
  readonly references = new Map<string, KeptRange>();
  /** Passes messages from the host on to the client; set by the bridge. */
  onMessage: ((text: string) => void) | null = null;
  /** Whether this client runs custom functions. */
  takesCalls = false;
  private readonly registered = new Set<string>();
  private readonly outbox: (() => void)[] = [];
  private isSending = false;
  /**
   * Events raised while a request of this client runs, held back until it is answered; otherwise
   * null.
   */
  private held: (() => void)[] | null = null;
  private nextEntry = 1;

  constructor(
    readonly author: string,
    private readonly host: HostEnd,
  ) {}

  register(event: EventType, target: string, isOn: boolean): void {
    const key = `${event}:${target}`;
    if (isOn) this.registered.add(key);
    else this.registered.delete(key);
  }

  isRegistered(event: EventType, target: string): boolean {
    return this.registered.has(`${event}:${target}`);
  }

  /** Handles an envelope from the client. */
  receive(text: string): void {
    const envelope = JSON.parse(text) as RequestEnvelope;
    if (envelope.type !== envelopeTypes.request) return;
    const given = envelope.message?.body;
    const body: unknown = typeof given === "string" ? JSON.parse(given) : given;
    this.ask(body, (reply) => {
      const message = { ...reply, headers: {} };
      const answer = { id: envelope.id, type: envelopeTypes.response, message };
      this.onMessage?.(JSON.stringify(answer));
    });
  }

  /**
   * Executes a request. `answer` is called in a later turn, before the events that the request
   * caused.
   */
  ask(body: unknown, answer: (reply: Reply) => void): void {
    const size = bytesOf(JSON.stringify(body));
    this.held = [];
    const reply = this.host.answer(this, body, size);
    const events = this.held;
    this.held = null;
    this.send(() => {
      answer(reply);
    });
    for (const event of events) this.send(event);
  }

  /** Sends an event if the client registered for it; `isOwn` if this author caused it. */
  tell({ type, worksheetId, details }: BookEvent, isOwn: boolean): void {
    const targets = [worksheetId, workbookTarget].filter((target) =>
      this.isRegistered(type, target),
    );
    const source = isOwn ? "Local" : "Remote";
    const message = JSON.stringify({ worksheetId, source, ...details });
    for (const targetId of targets) {
      this.sendEntry({
        messageCategory: eventCategory,
        messageType: type,
        targetId,
        message,
        isRemoteOverride: !isOwn,
      });
    }
  }

  sendEntry(entry: Omit<MessageEntry, "id">): void {
    const entries = [{ ...entry, id: this.nextEntry++ }];
    const text = JSON.stringify({ type: envelopeTypes.message, message: { entries } });
    const event = (): void => this.onMessage?.(text);
    if (this.held) this.held.push(event);
    else this.send(event);
  }

  /** Whether messages to the client are pending. */
  get isBusy(): boolean {
    return this.isSending || this.outbox.length > 0;
  }

  private send(deliver: () => void): void {
    this.outbox.push(deliver);
    if (!this.isSending) this.sendNext();
  }

  private sendNext(): void {
    this.isSending = this.outbox.length > 0;
    if (!this.isSending) return;
    this.host.later(() => {
      this.outbox.shift()?.();
      this.sendNext();
    });
  }
}
