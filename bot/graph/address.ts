/**
 * Makes what follows the version in a Graph address. Everything that goes in is percent-encoded here, because the
 * Graph client encodes nothing: it cuts an address at `#` and leaves `&` in a filter as it is.
 *
 * @param route for example `/users/{id}/assignLicense`
 * @param values one text for each name in braces
 * @param query options by name, for example `$filter`
 */
export function addressOf(
  route: string,
  values: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string>> = {},
): string {
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`The route ${route} is given no ${name}.`);
    return encodeURIComponent(value);
  });
  const options = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return options.length === 0 ? path : `${path}?${options.join('&')}`;
}

/** A text as OData writes it, quotes doubled. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as OData lists them after `in`. */
export function quotedList(texts: readonly string[]): string {
  return `(${texts.map(quoted).join(',')})`;
}

/**
 * What follows the version in an `@odata.nextLink`, or undefined if the link leads anywhere but to this Graph: the
 * token must not follow it there. The Graph client cannot take an absolute address in plain http.
 */
export function nextAddress(origin: string, link: string): string | undefined {
  const url = URL.parse(link, origin);
  if (url?.origin !== origin || !url.pathname.startsWith('/v1.0/')) return undefined;
  // The Graph client takes `https://` anywhere in an address for the start of one.
  return (url.pathname.slice('/v1.0'.length) + url.search).replaceAll('://', '%3A%2F%2F');
}
