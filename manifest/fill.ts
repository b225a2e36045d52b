import type { PackageSettings } from './settings.ts';

/**
 * The manifest of a template, JSON text whose strings hold placeholders such as `${{BOT_ID}}`. What takes their
 * place stays within its string, whatever is in it.
 * @throws TypeError if a placeholder has no setting.
 */
export function fillManifest(template: string, settings: PackageSettings): unknown {
  const values = new Map(Object.entries(settings));
  const fill = (text: string): string =>
    text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new TypeError(`The manifest has an unknown placeholder: ${placeholder}`);
      return value;
    });
  return JSON.parse(template, (_key, value: unknown) => (typeof value === 'string' ? fill(value) : value));
}
