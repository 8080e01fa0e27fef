import { apiNotFound } from "../state/excelError";
import type { Arguments } from "./arguments";

/** An object of Excel's, as a request sees it; what it is behind that is its class's business. */
export interface Handle {
  /** Excel's name of its class. */
  readonly type: string;
  readonly target: unknown;
  /** For messages. */
  toJSON(): string;
  /** What goes with every answer, so that the client finds the object again. */
  identity(): Readonly<Record<string, unknown>>;
  isProperty(name: string): boolean;
  /** The names of all properties that have a value to load. */
  properties(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** An object that belongs to it, or that a method gives; null where an …OrNullObject finds none. */
  open(name: string, given: Arguments): Handle | null;
  has(name: string): boolean;
  /** What a method gives that is no object. */
  call(name: string, given: Arguments): unknown;
  /** Of a collection; null of anything else. */
  items(): readonly Handle[] | null;
  item(key: unknown): Handle;
}

export interface Property<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** The members of one of Excel's classes by the names that they have on the wire. */
export interface Members<Target> {
  readonly type: string;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target, given: Arguments) => Handle | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, given: Arguments) => unknown>>;
  readonly items?: (target: Target) => readonly Handle[];
  readonly item?: (target: Target, key: unknown) => Handle;
  /** Throws where nothing of the object may be changed. */
  readonly guard?: (target: Target) => void;
}

/** The object as a request sees it. */
export function handleOf<Target>(members: Members<Target>, target: Target): Handle {
  const { type, properties = {}, objects = {}, methods = {} } = members;
  const property = (name: string): Property<Target> => {
    const found = own(properties, name);
    if (!found) throw apiNotFound(type, camel(name));
    return found;
  };
  return {
    type,
    target,
    toJSON: () => type,
    identity: () => members.identity?.(target) ?? {},
    isProperty: (name) => own(properties, name) !== undefined,
    properties: () => Object.keys(properties).filter((name) => properties[name]?.get),
    get: (name) => {
      const { get } = property(name);
      if (!get) throw apiNotFound(type, `${camel(name)} (it can only be set)`);
      return get(target);
    },
    set: (name, value) => {
      const { set } = property(name);
      if (!set) throw apiNotFound(type, `${camel(name)} (it is read-only)`);
      members.guard?.(target);
      set(target, value);
    },
    open: (name, given) => {
      const found = own(objects, name);
      if (!found) throw apiNotFound(type, camel(name));
      if (isWrite(name)) members.guard?.(target);
      return found(target, given);
    },
    has: (name) => own(objects, name) !== undefined,
    call: (name, given) => {
      const found = own(methods, name);
      if (!found) throw apiNotFound(type, `${camel(name)}()`);
      if (isWrite(name)) members.guard?.(target);
      return found(target, given);
    },
    items: () => members.items?.(target) ?? null,
    item: (key) => {
      if (!members.item) throw apiNotFound(type, "getItem");
      return members.item(target, key);
    },
  };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "target" in value && "toJSON" in value;
}

/** Methods that leave the workbook as it is. */
const reading = /^(?:_|Get|Suspend|Calculate$|Activate$|Select$|Is)/;

/** Whether a method, or a path by one, changes the workbook. Properties that are opened do not. */
export function isWrite(name: string): boolean {
  return (
    !reading.test(name) &&
    /^(?:Add|Set|Delete|Clear|Remove|Copy|Insert|Protect(?!ion)|Unprotect|Resize|Autofit|Freeze|Unfreeze|Convert|Apply)/.test(
      name,
    )
  );
}

/** "TabColor" → "tabColor", as people know it. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
