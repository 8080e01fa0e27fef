import { join } from "node:path";
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
} from "custom-functions-metadata";
import { functionHelp } from "../../src/i18n/texts/nb/functionHelp";

export interface FunctionsMetadata extends ICustomFunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
}

/** The files with custom functions and their comments, in the order in which Excel lists them. */
const functionSources = ["questionFunctions.ts", "catalogueFunctions.ts", "comparisonFunctions.ts"];

/** Generates functions.json, which describes the custom functions to Excel, from their comments. */
export async function functionsMetadata(root: string): Promise<FunctionsMetadata> {
  const files = functionSources.map((file) => join(root, "src", "customFunctions", file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`custom functions: ${errors.join("; ")}`);
  return JSON.parse(metadataJson) as FunctionsMetadata;
}

/**
 * Generates functions-nb.json: the same with Norwegian descriptions; nothing else is translated.
 */
export function inNorwegian(metadata: FunctionsMetadata): FunctionsMetadata {
  const functions = metadata.functions.map((of) => {
    const { description, parameters } = helpTo(of.id);
    return {
      ...of,
      description,
      parameters: of.parameters.map((parameter) => {
        const text = parameters[parameter.name];
        if (text === undefined) throw new Error(`no bokmål for ${of.id}: ${parameter.name}`);
        return { ...parameter, description: text };
      }),
    };
  });
  return { ...metadata, functions };
}

function helpTo(id: string): (typeof functionHelp)[string] {
  const help = functionHelp[id];
  if (!help) throw new Error(`no bokmål for ${id}`);
  return help;
}
