/** A name in front of an address, which may hold the commas that otherwise separate: `"Berg, Anna" <anna@contoso.com>`. */
const quotedName = /"[^"<>\r\n]*"(?=\s*<)/g;

/** The same without quotes, as Outlook shows it: `Berg, Anna <anna@contoso.com>`. */
const reversedName = /(^|[\r\n,;])[^\r\n,;<>@"]+,([^\r\n,;<>@"]*<[^<>\s]+@[^<>\s]+>)/g;

/**
 * Addresses out of pasted text: separated by line breaks, commas, semicolons or spaces, also in the forms
 * `Anna Berg <anna@contoso.com>` and `Berg, Anna <anna@contoso.com>` that mail programs copy. What is no address
 * stays, to be shown as not found.
 */
export function addressesIn(text: string): readonly string[] {
  const parts = text
    .replaceAll(quotedName, ' ')
    .replaceAll(reversedName, '$1$2')
    .split(/[\r\n,;]+/);
  return parts.flatMap((part) => {
    const angled = [...part.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].flatMap((match) => match[1] ?? []);
    if (angled.length > 0) return angled;
    const words = part
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^"(.*@.*)"$/, '$1'))
      .filter((word) => word !== '');
    const addresses = words.every((word) => word.includes('@'));
    return addresses ? words : [words.join(' ')];
  });
}
