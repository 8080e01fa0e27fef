/** A text for a footer: an ampersand begins a code there, as &P for the page, and two are one. */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}
