import type { Element } from "@xmldom/xmldom";

/**
 * The order of an element's children, by the element and where needed by its parent, as in Microsoft's
 * schema of task pane add-ins (MS-OWEMXML) and the page "How to find the proper order of manifest
 * elements". Elements that we do not use are left out.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  "OfficeApp Hosts": ["Host"],
  "OfficeApp Description": ["Override"],
  "OfficeApp DisplayName": ["Override"],
  "OfficeApp IconUrl": ["Override"],
  "OfficeApp HighResolutionIconUrl": ["Override"],
  "OfficeApp SupportUrl": ["Override"],
  AppDomains: ["AppDomain"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  "VersionOverrides Hosts": ["Host"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  "AllFormFactors ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "DesktopFormFactor ExtensionPoint": ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Icon: ["bt:Image"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  "bt:Image": ["bt:Override"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
};

/** Children that are unknown or stand after one that should follow them, one line each. */
export function orderFaults(element: Element, parent = ""): string[] {
  const order = orders[`${parent} ${element.tagName}`] ?? orders[element.tagName] ?? [];
  const found = [...element.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
  return found.flatMap((child, index) => {
    const place = order.indexOf(child.tagName);
    const before = found[index - 1];
    const isLate = before !== undefined && place < order.indexOf(before.tagName);
    const own =
      place < 0
        ? [`${element.tagName}: unknown ${child.tagName}`]
        : isLate
          ? [`${element.tagName}: ${child.tagName} after ${before.tagName}`]
          : [];
    return [...own, ...orderFaults(child, element.tagName)];
  });
}
