import addFormats from 'ajv-formats';
import Ajv04 from 'ajv-draft-04';
import manifestSchema from './schemas/MicrosoftTeams.schema.json' with { type: 'json' };
import localizationSchema from './schemas/MicrosoftTeams.Localization.schema.json' with { type: 'json' };

/**
 * The schemas are Microsoft's, as they are at https://developer.microsoft.com/json-schemas/teams/v1.29/. Patterns of
 * the second, such as `\b]`, are not valid in Unicode mode.
 */
const ajv = addFormats.default(new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false }));
const isManifest = ajv.compile(manifestSchema);
const isLocalization = ajv.compile(localizationSchema);

/** @throws TypeError that says what breaks Microsoft's schema of app manifests, version 1.29. */
export function validateManifest(manifest: unknown): void {
  if (!isManifest(manifest))
    throw new TypeError(`The app manifest is not valid: ${ajv.errorsText(isManifest.errors)}`);
}

/** @throws TypeError that says what breaks Microsoft's schema of localisations, version 1.29. */
export function validateLocalization(name: string, localization: unknown): void {
  if (!isLocalization(localization))
    throw new TypeError(`${name} is not valid: ${ajv.errorsText(isLocalization.errors)}`);
}
