import type { Acting, EventType, KeptRange } from "../state/acting";
import { workbookTarget } from "../state/acting";
import type { BookEvent } from "../state/bookEvent";
import { bytesOf } from "./traffic";
import { envelopeTypes, type MessageEntry, type RequestEnvelope } from "./wire";

/** What a host answers a request with: a status like HTTP's, and a body as JSON text. */
export interface Reply {
  readonly statusCode: number;
  readonly body: string;
}

/** How a connection reaches its host. */
export interface HostEnd {
  answer(connection: Connection, body: unknown, size: number): Reply;
  later(task: () => void): void;
}

/** Category of events among the messages to a client. */
const eventCategory = 65_536;

/**
 * One author's pane: its requests come in as the client library's envelopes, and answers and events
 * go out one by one in their order, each in a turn of its own, so that the client has taken in one
 * before the next comes.
 */
export class Connection implements Acting {
  readonly references = new Map<string, KeptRange>();
  /** Takes what the host sends; set by whoever carries it to the client. */
  onMessage: ((text: string) => void) | null = null;
  /** Whether its client answers calls of custom functions. */
  takesCalls = false;
  private readonly registered = new Set<string>();
  private readonly outbox: (() => void)[] = [];
  private isSending = false;
  /** What is told while a request of this client is being done, until it is answered. */
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

  /** Takes an envelope from the client. */
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

  /** Has a request done; the answer comes in a turn of its own, before the events that it caused. */
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

  /** Tells of an event, if the client asked for it; `isOwn` when this author caused it. */
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

  /** Whether something is still on its way to the client. */
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
