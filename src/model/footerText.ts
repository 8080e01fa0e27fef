/**
 * Escapes text for a footer, where `&` starts a code (`&P` is the page) and `&&` is a literal `&`.
 */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}
