import { apiNotFound } from "../state/excelError";
import type { Arguments } from "./arguments";

/** One of Excel's objects, as a request sees it; only its class knows what `target` is. */
export interface Handle {
  /** Excel's name for the class. */
  readonly type: string;
  readonly target: unknown;
  /** For error messages. */
  toJSON(): string;
  /** Sent with every answer so that the client can find the object again. */
  identity(): Readonly<Record<string, unknown>>;
  isProperty(name: string): boolean;
  /** Names of all properties that can be loaded. */
  properties(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /**
   * An object that it owns or that a method returns; null if an …OrNullObject method finds none.
   */
  open(name: string, given: Arguments): Handle | null;
  has(name: string): boolean;
  /** The result of a method that does not return an object. */
  call(name: string, given: Arguments): unknown;
  /** The items of a collection; null for other objects. */
  items(): readonly Handle[] | null;
  item(key: unknown): Handle;
}

export interface Property<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** The members of one of Excel's classes, by their names on the wire. */
export interface Members<Target> {
  readonly type: string;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target, given: Arguments) => Handle | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, given: Arguments) => unknown>>;
  readonly items?: (target: Target) => readonly Handle[];
  readonly item?: (target: Target, key: unknown) => Handle;
  /** @throws ExcelError if nothing in the object may be changed */
  readonly guard?: (target: Target) => void;
}

/**
 * The object as a request sees it. Using a member that its class does not have throws ApiNotFound.
 */
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

/** Methods that do not change the workbook. */
const reading = /^(?:_|Get|Suspend|Calculate$|Activate$|Select$|Is)/;

/** Whether a method, or a path through one, changes the workbook. Opening a property does not. */
export function isWrite(name: string): boolean {
  return (
    !reading.test(name) &&
    /^(?:Add|Set|Delete|Clear|Remove|Copy|Insert|Protect(?!ion)|Unprotect|Resize|Autofit|Freeze|Unfreeze|Convert|Apply)/.test(
      name,
    )
  );
}

/** "TabColor" → "tabColor", as in Office.js. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
