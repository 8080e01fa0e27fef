import { createRequire } from "node:module";

/** What `@eslint-community/regexpp`, which eslint brings, makes of a regular expression. */
interface Node {
  readonly type: string;
  readonly raw: string;
  readonly alternatives: readonly Node[];
  readonly elements: readonly Node[];
  readonly element: Node;
  readonly min: number;
  readonly max: number;
  readonly greedy: boolean;
  readonly negate: boolean;
  readonly kind: string;
  readonly ref: string | number;
  readonly name: string | null;
}

interface Parser {
  parsePattern(source: string, start: number, end: number, flags: object): Node;
}

const ofEslint = createRequire(require.resolve("eslint"));
const { RegExpParser } = ofEslint("@eslint-community/regexpp") as {
  RegExpParser: new () => Parser;
};

/** Goes on from an index; whether all that follows is found there. */
type Continue = (index: number) => boolean;

class OutOfSteps extends Error {}

/**
 * How many steps a backtracking matcher takes through a text, as JavaScript's engines go: at each
 * place, one alternative and one repetition after the other. It ends at `most`.
 */
export function matchingSteps({ source, flags }: RegExp, text: string, most: number): number {
  const pattern = parsed(source, flags);
  const matcher = new Matcher(text, flags, most);
  try {
    for (let start = 0; start <= text.length;) {
      const end = matcher.matchAt(pattern, start);
      if (end !== null && !/[gy]/.test(flags)) break;
      if (end === null && flags.includes("y")) break;
      start = Math.max(start + 1, end ?? 0);
    }
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
  }
  return matcher.steps;
}

function parsed(source: string, flags: string): Node {
  const unicode = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") };
  return new RegExpParser().parsePattern(source, 0, source.length, unicode);
}

const oneCharacter: ReadonlySet<string> = new Set(["Character", "CharacterClass", "CharacterSet"]);

class Matcher {
  steps = 0;
  private readonly tests = new Map<string, RegExp>();
  private readonly groups = new Map<string | number, string>();

  constructor(
    private readonly text: string,
    private readonly flags: string,
    private readonly most: number,
  ) {}

  matchAt(pattern: Node, start: number): number | null {
    let end: number | null = null;
    const found = this.any(pattern.alternatives, start, (index) => {
      end = index;
      return true;
    });
    return found ? end : null;
  }

  private any(alternatives: readonly Node[], index: number, next: Continue): boolean {
    return alternatives.some(({ elements }) => this.all(elements, 0, index, next));
  }

  private all(elements: readonly Node[], at: number, index: number, next: Continue): boolean {
    const element = elements[at];
    if (!element) return next(index);
    return this.one(element, index, (after) => this.all(elements, at + 1, after, next));
  }

  private one(node: Node, index: number, next: Continue): boolean {
    this.steps += 1;
    if (this.steps > this.most) throw new OutOfSteps();
    if (oneCharacter.has(node.type)) {
      return index < this.text.length && this.isAt(node, index) && next(index + 1);
    }
    switch (node.type) {
      case "Group":
        return this.any(node.alternatives, index, next);
      case "CapturingGroup":
        return this.any(node.alternatives, index, (after) => {
          this.groups.set(node.name ?? this.groups.size + 1, this.text.slice(index, after));
          return next(after);
        });
      case "Backreference": {
        const group = this.groups.get(node.ref) ?? "";
        return this.text.startsWith(group, index) && next(index + group.length);
      }
      case "Quantifier":
        return this.repeat(node, 0, index, next);
      case "Assertion":
        return this.holds(node, index) && next(index);
      default:
        throw new Error(`a regular expression with ${node.type}: ${node.raw}`);
    }
  }

  private repeat(node: Node, count: number, index: number, next: Continue): boolean {
    const more = (): boolean =>
      count < node.max &&
      this.one(
        node.element,
        index,
        (after) => after > index && this.repeat(node, count + 1, after, next),
      );
    const enough = (): boolean => count >= node.min && next(index);
    return node.greedy ? more() || enough() : enough() || more();
  }

  private holds(node: Node, index: number): boolean {
    switch (node.kind) {
      case "start":
        return index === 0;
      case "end":
        return index === this.text.length;
      case "word":
        return (this.isWord(index - 1) !== this.isWord(index)) !== node.negate;
      case "lookahead":
        return this.any(node.alternatives, index, () => true) !== node.negate;
      default: {
        // Ours look back by as many characters as their alternatives have elements.
        const found = node.alternatives.some(({ elements }) =>
          this.all(elements, 0, index - elements.length, (after) => after === index),
        );
        return found !== node.negate;
      }
    }
  }

  private isAt(node: Node, index: number): boolean {
    const known = this.tests.get(node.raw);
    const test = known ?? ofOne(node.raw, this.flags);
    this.tests.set(node.raw, test);
    return test.test(this.text.charAt(index));
  }

  private isWord(index: number): boolean {
    return /\w/.test(this.text.charAt(index));
  }
}

/** What matches just that sign or class. */
function ofOne(raw: string, flags: string): RegExp {
  return new RegExp(`^${raw}$`, flags.replace(/[gyms]/g, "") + "s");
}

/** Texts of a length that may make the matcher go back far: repetitions of what the expression has. */
export function hostileTexts({ source, flags }: RegExp, length: number): string[] {
  const pattern = parsed(source, flags);
  const signs = [...signsOf(pattern, flags)].slice(0, 9);
  const repeated = signs.flatMap((one) => [
    one.repeat(length),
    ...signs.map((other) => (one + other).repeat(length / 2)),
  ]);
  const starts = new Set(["", other, ...startsOf(pattern, flags)]);
  const ends = ["", other, ...signs.slice(0, 2).map((sign) => other + sign + other)];
  return [...starts].flatMap((start) =>
    repeated.flatMap((text) => ends.map((end) => start + text + end)),
  );
}

/** A sign that few expressions name. */
const other = "\u0001";

const candidates = ["a", "A", "1", "0", " ", ".", "'", '"', "!", "_", other, "\t"];

/** Signs that the expression names, and one at least of each of its classes. */
function signsOf(node: Node, flags: string): Set<string> {
  const signs = new Set<string>();
  visit(node, (each) => {
    if (oneCharacter.has(each.type)) signs.add(signOf(each, flags));
  });
  return signs;
}

function signOf({ raw }: Node, flags: string): string {
  const test = ofOne(raw, flags);
  const named = raw.length === 1 ? raw : raw.slice(-1);
  return [named, ...raw, ...candidates].find((sign) => test.test(sign)) ?? "a";
}

/** What matches the beginning of each alternative, up to each of its parts that repeat. */
function startsOf(pattern: Node, flags: string): string[] {
  const starts: string[] = [];
  visit(pattern, ({ type, elements }) => {
    if (type !== "Alternative") return;
    elements.forEach((element, at) => {
      if (element.type !== "Quantifier") return;
      starts.push(
        elements
          .slice(0, at)
          .map((each) => shortest(each, flags))
          .join(""),
      );
    });
  });
  return starts.slice(0, 3);
}

function shortest(node: Node, flags: string): string {
  if (oneCharacter.has(node.type)) return signOf(node, flags);
  if (node.type === "Quantifier")
    return shortest(node.element, flags).repeat(Math.max(1, node.min));
  const [first] = node.type.endsWith("Group") ? node.alternatives : [];
  return first ? first.elements.map((each) => shortest(each, flags)).join("") : "";
}

function visit(node: Node, act: (node: Node) => void): void {
  act(node);
  const { alternatives, elements, element, type } = node as Partial<Node>;
  for (const each of alternatives ?? []) visit(each, act);
  if (type !== "CharacterClass") for (const each of elements ?? []) visit(each, act);
  if (element) visit(element, act);
}
