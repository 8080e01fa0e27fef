/** Returns one proxy per sheet within a request, by name or id. */
export function sheetsIn({ workbook }: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
}
