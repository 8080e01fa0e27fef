import { Arguments } from "../members/arguments";
import type { Book } from "../state/book";
import {
  accessDenied,
  apiNotFound,
  ExcelError,
  invalidArgument,
  standinCannot,
} from "../state/excelError";
import { camel, isWrite, type Handle } from "../members/handle";
import { keptRange, workbookHandle } from "../members";
import { answerQuery } from "./query";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/**
 * Returns objects that the client creates by name, not by a path from the workbook; null if
 * unknown.
 */
export type NewObject = (name: string) => Handle | null;

/**
 * Executes a request's actions in order and stops at the first that fails; earlier ones stay done,
 * as in Excel. An `ExcelError` becomes part of the response; other errors are thrown.
 */
export function interpret(book: Book, body: RequestBody, newObject: NewObject): ResponseBody {
  const batch = new Batch(book, body, newObject);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.act(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: batch.location(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatusCode,
        },
      };
    }
  }
  return { Results: results };
}

/**
 * One request. Each path is followed only once, when first needed, since its method may add things.
 */
class Batch {
  private readonly found = new Map<number, Handle | null>();

  constructor(
    private readonly book: Book,
    private readonly body: RequestBody,
    private readonly newObject: NewObject,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const handle = this.find(action.ObjectPathId);
    // Everything about a null object is null.
    if (handle === null) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return handle.identity();
      case actionTypes.query:
        return answerQuery(handle, action.QueryInfo ?? {});
      case actionTypes.method:
        this.assertAccepted(handle, action.Name);
        this.assertWritable(isWrite(action.Name));
        return handle.call(action.Name, this.given(action.ArgumentInfo));
      case actionTypes.setProperty:
        this.assertAccepted(handle, action.Name);
        this.assertWritable(true);
        handle.set(action.Name, this.given(action.ArgumentInfo).at(0));
        return null;
      default:
        throw standinCannot(`an action of type ${action.ActionType}`);
    }
  }

  /** Class and member as Excel's errors name them, such as "Range.values". */
  location(action: Action): string {
    const type = this.found.get(action.ObjectPathId)?.type ?? "";
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const parent = this.found.get(path?.ParentObjectPathId ?? 0)?.type ?? "";
    return action.Name === ""
      ? `${parent}.${camel(path?.Name ?? "") || "getItem"}`
      : `${type}.${camel(action.Name)}`;
  }

  private find(id: number): Handle | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const found = this.follow(id);
    this.found.set(id, found);
    return found;
  }

  private follow(id: number): Handle | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`the request has no object path ${id}`);
    const { ObjectPathType: type, Name: name } = path;
    if (type === pathTypes.root) return workbookHandle(this.book);
    if (type === pathTypes.reference) return keptRange(this.book, name);
    if (type === pathTypes.nullObject) return null;
    if (type === pathTypes.newObject) {
      const made = this.newObject(name);
      if (!made) throw apiNotFound(name, "new()");
      return made;
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const given = this.given(path.ArgumentInfo);
    if (type === pathTypes.indexer) return parent.item(given.at(0));
    if (type !== pathTypes.method && type !== pathTypes.property) {
      throw standinCannot(`an object path of type ${type}`);
    }
    this.assertAccepted(parent, name);
    this.assertWritable(isWrite(name));
    return parent.open(name, given);
  }

  private given({ Arguments: values = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}) {
    return new Arguments(values.map((value, index) => this.resolved(value, ids[index])));
  }

  /** Objects in arguments arrive as the ids of their paths. */
  private resolved(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.find(id);
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.resolved(each, id[index]));
    }
    return value;
  }

  private assertAccepted({ type }: Handle, name: string): void {
    const member = `${type}.${camel(name)}`;
    const code = this.book.refused.get(member);
    if (code !== undefined) throw new ExcelError(code, `refused: ${member}`);
  }

  private assertWritable(isWriting: boolean): void {
    if (isWriting && this.book.isReadOnly) throw accessDenied("the workbook is open for reading");
  }
}
