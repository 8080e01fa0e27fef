import { isObject } from "../../src/files/fields";

type Schema = Readonly<Record<string, unknown>>;
type Keyword = (value: unknown, limit: never, schema: Schema, root: Schema) => boolean;

const annotations = new Set(["$schema", "$defs", "title", "description"]);

/** Whether a value fits a JSON Schema, for the keywords that ours use; any other keyword throws. */
export function fitsSchema(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([name, limit]) => {
    if (annotations.has(name)) return true;
    const keyword = keywords[name];
    if (!keyword) throw new Error(`unknown keyword ${name}`);
    return keyword(value, limit as never, schema, root);
  });
}

const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (value, ref: string, _, root) => fitsSchema(value, resolve(ref, root), root),
  const: (value, expected: unknown) => value === expected,
  enum: (value, options: readonly unknown[]) => options.includes(value),
  type: (value, type: string) => hasType(value, type),
  anyOf: (value, schemas: readonly Schema[], _, root) =>
    schemas.some((schema) => fitsSchema(value, schema, root)),
  allOf: (value, schemas: readonly Schema[], _, root) =>
    schemas.every((schema) => fitsSchema(value, schema, root)),
  required: (value, keys: readonly string[]) =>
    !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (value, schemas: Readonly<Record<string, Schema>>, _, root) =>
    !isObject(value) ||
    Object.entries(schemas).every(
      ([key, schema]) => !Object.hasOwn(value, key) || fitsSchema(value[key], schema, root),
    ),
  additionalProperties: (value, rest: false | Schema, { properties }, root) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !isObject(properties) || !Object.hasOwn(properties, key))
      .every((key) => rest !== false && fitsSchema(value[key], rest, root)),
  items: (value, schema: Schema, _, root) =>
    !Array.isArray(value) || value.every((item) => fitsSchema(item, schema, root)),
  minItems: (value, min: number) => !Array.isArray(value) || value.length >= min,
  maxItems: (value, max: number) => !Array.isArray(value) || value.length <= max,
  minimum: (value, min: number) => typeof value !== "number" || value >= min,
  exclusiveMinimum: (value, min: number) => typeof value !== "number" || value > min,
  maximum: (value, max: number) => typeof value !== "number" || value <= max,
  minLength: (value, min: number) => typeof value !== "string" || [...value].length >= min,
  maxLength: (value, max: number) => typeof value !== "string" || [...value].length <= max,
  pattern: (value, source: string) =>
    typeof value !== "string" || new RegExp(source, "u").test(value),
};

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function resolve(ref: string, root: Schema): Schema {
  const definition = isObject(root.$defs) ? root.$defs[ref.replace("#/$defs/", "")] : null;
  if (!isObject(definition)) throw new Error(`unknown definition ${ref}`);
  return definition;
}
