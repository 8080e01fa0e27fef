import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** The first version of the format with functions in a separate file and eight icon sizes. */
const version = "1.27";
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${version}`;

/**
 * Differs from the XML manifest's id: a workplace may have both for a while, and this one hides the
 * other.
 */
const id = "b1a3c6de-95f2-4b0e-8c57-0d9f6e2a7c41";

/** Microsoft requires a colour icon of 192 pixels and a white one of 32 pixels. */
const packageIcons = {
  color: "icons/kompassbok-192.png",
  outline: "icons/outline-32.png",
} as const;

export interface UnifiedManifest {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Texts in other languages, by file. */
  readonly languages: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Icons that the package must include. */
  readonly icons: readonly string[];
}

/**
 * Converts manifest.xml into the unified manifest for Microsoft 365, so that nothing is maintained
 * twice. For the properties see learn.microsoft.com/microsoft-365/extensibility/schema.
 */
export function unifiedManifest(xml: string): UnifiedManifest {
  const source = new Source(new DOMParser().parseFromString(xml, "text/xml"));
  const described = source.localized(source.only("Description"));
  const shortly = firstSentences(described);
  const texts = new Texts();
  texts.add("description.short", shortly);
  texts.add("description.full", described);
  const support = source.value("SupportUrl");
  const name = source.value("DisplayName");
  const extension = extensionOf(source, texts);
  const manifest = {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    id,
    version: source.text("Version").replace(/\.0$/, ""),
    localizationInfo: {
      defaultLanguageTag: source.text("DefaultLocale").toLowerCase(),
      additionalLanguages: texts.locales().map((locale) => ({
        languageTag: locale.toLowerCase(),
        file: languageFile(locale),
      })),
    },
    developer: {
      name: source.text("ProviderName"),
      websiteUrl: support,
      privacyUrl: `${support}#privacy`,
      termsOfUseUrl: `${support}#terms`,
    },
    name: { short: name, full: name },
    description: { short: shortly.value, full: described.value },
    icons: packageIcons,
    accentColor: "#1F3864",
    validDomains: [new URL(support).host],
    authorization: {
      permissions: {
        resourceSpecific: [{ name: permission(source.text("Permissions")), type: "Delegated" }],
      },
    },
    extensions: [extension],
  };
  const languages = texts.locales().map((locale) => {
    const $schema = `${schemas}/MicrosoftTeams.Localization.schema.json`;
    return [languageFile(locale), { $schema, ...texts.in(locale) }] as const;
  });
  return { manifest, languages: new Map(languages), icons: Object.values(packageIcons) };
}

function languageFile(locale: string): string {
  return `manifest-${locale.toLowerCase()}.json`;
}

function firstSentences({ value, others }: Localized): Localized {
  const first = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
  const inOthers = Object.entries(others).map(([locale, text]) => [locale, first(text)]);
  return { value: first(value), others: Object.fromEntries(inOthers) as Record<string, string> };
}

function permission(ofXml: string): string {
  if (ofXml !== "ReadWriteDocument") throw new Error(`a permission that is not known: ${ofXml}`);
  return "Document.ReadWrite.User";
}

function extensionOf(source: Source, texts: Texts): Readonly<Record<string, unknown>> {
  const at = "extensions[0]";
  const metadata = source.resource(source.within("Metadata", "SourceLocation"));
  const namespace = source.resource(source.only("Namespace")).value;
  texts.add(`${at}.runtimes[0].customFunctions.metadataUrl`, metadata);
  const actions = source.all("FunctionName").map((action) => ({
    id: action.textContent ?? "",
    type: "executeFunction",
  }));
  return {
    requirements: {
      scopes: ["workbook"],
      capabilities: source.all("Set").map((set) => ({
        name: set.getAttribute("Name"),
        minVersion: set.getAttribute("MinVersion"),
      })),
    },
    runtimes: [
      {
        id: "SharedRuntime",
        type: "general",
        code: {
          page: source.resource(source.only("Runtime")).value,
          script: source.resource(source.within("Script", "SourceLocation")).value,
        },
        lifetime: source.only("Runtime").getAttribute("lifetime"),
        actions,
        customFunctions: {
          namespace: { id: namespace, name: namespace },
          metadataUrl: metadata.value,
        },
      },
    ],
    ribbons: [
      {
        contexts: ["default"],
        tabs: [
          {
            builtInTabId: source.only("OfficeTab").getAttribute("id"),
            groups: source
              .all("Group")
              .map((group, index) =>
                groupOf(group, `${at}.ribbons[0].tabs[0].groups[${index}]`, source, texts),
              ),
          },
        ],
      },
    ],
    alternates: [
      {
        hide: { customOfficeAddin: { officeAddinId: source.text("Id") } },
        // Without these, Excel for Mac and LTSC do not get the add-in (OfficeDev/office-js-docs-pr,
        // docs/includes/non-unified-manifest-clients.md).
        alternateIcons: {
          icon: { size: 32, url: source.value("IconUrl") },
          highResolutionIcon: { size: 64, url: source.value("HighResolutionIconUrl") },
        },
      },
    ],
  };
}

function groupOf(group: Element, at: string, source: Source, texts: Texts) {
  return {
    id: group.getAttribute("id"),
    ...labelled(group, at, source, texts),
    controls: childrenOf(group, "Control").map((control, index) => {
      const here = `${at}.controls[${index}]`;
      const tip = childOf(control, "Supertip");
      const title = source.resource(childOf(tip, "Title"));
      const description = source.resource(childOf(tip, "Description"));
      texts.add(`${here}.supertip.title`, title);
      texts.add(`${here}.supertip.description`, description);
      return {
        id: control.getAttribute("id"),
        type: "button",
        ...labelled(control, here, source, texts),
        supertip: { title: title.value, description: description.value },
        actionId: childOf(childOf(control, "Action"), "FunctionName").textContent,
      };
    }),
  };
}

function labelled(element: Element, at: string, source: Source, texts: Texts) {
  const label = source.resource(childOf(element, "Label"));
  texts.add(`${at}.label`, label);
  const icons = childrenOf(childOf(element, "Icon"), "bt:Image").map((image) => ({
    size: Number(image.getAttribute("size")),
    url: source.resource(image).value,
  }));
  return { label: label.value, icons };
}

/** A value and its translations, by locale. */
interface Localized {
  readonly value: string;
  readonly others: Readonly<Record<string, string>>;
}

/**
 * Reads manifest.xml, in which every part is required.
 * @throws if a part is missing
 */
class Source {
  constructor(private readonly document: Document) {}

  all(name: string): Element[] {
    return [...this.document.getElementsByTagName(name)];
  }

  /** The first element with a name; some names occur again inside overrides. */
  only(name: string): Element {
    return found(this.all(name)[0], name);
  }

  within(parent: string, name: string): Element {
    return childOf(this.only(parent), name);
  }

  text(name: string): string {
    return this.only(name).textContent ?? "";
  }

  value(name: string): string {
    return this.localized(this.only(name)).value;
  }

  /** The resource that an element refers to with `resid`. */
  resource(element: Element): Localized {
    const resid = element.getAttribute("resid");
    const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => this.all(name));
    return this.localized(
      found(
        resources.find((each) => each.getAttribute("id") === resid),
        `${resid}`,
      ),
    );
  }

  localized(element: Element): Localized {
    const overrides = [...childrenOf(element, "Override"), ...childrenOf(element, "bt:Override")];
    const others = overrides.map((each) => [
      each.getAttribute("Locale"),
      each.getAttribute("Value"),
    ]);
    return {
      value: element.getAttribute("DefaultValue") ?? "",
      others: Object.fromEntries(others) as Record<string, string>,
    };
  }
}

/** Collects texts in other languages, by their place in the manifest. */
class Texts {
  private readonly byLocale = new Map<string, Record<string, string>>();

  add(place: string, { others }: Localized): void {
    for (const [locale, text] of Object.entries(others)) {
      this.byLocale.set(locale, { ...this.in(locale), [place]: text });
    }
  }

  in(locale: string): Readonly<Record<string, string>> {
    return this.byLocale.get(locale) ?? {};
  }

  locales(): string[] {
    return [...this.byLocale.keys()];
  }
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE && node.nodeName === name,
  );
}

function childOf(element: Element, name: string): Element {
  return found(childrenOf(element, name)[0], name);
}

function found<T>(element: T | undefined, name: string): T {
  if (element === undefined) throw new Error(`manifest.xml has no ${name}`);
  return element;
}
