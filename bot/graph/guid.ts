const pattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function isGuid(text: string): boolean {
  return pattern.test(text);
}

/** The GUIDs among the texts, in lower case and once each. */
export function guidsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(isGuid).map((text) => text.toLowerCase()))];
}

/** The GUIDs that a text mentions, in lower case and once each. */
export function guidsIn(text: string): readonly string[] {
  const found = text.match(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi) ?? [];
  return [...new Set(found.map((guid) => guid.toLowerCase()))];
}
