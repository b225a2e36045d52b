/**
 * The table of arrows: which folder may import which. `licensing <- swaps <- reminders`; those three and `people`
 * `<- conversation <- cards`; adapters implement ports that the inner folders declare, and `app.ts` alone knows all.
 */

/** Folders and files that each folder may import besides itself. */
const mayImport = {
  'bot/licensing': [],
  'bot/people': [],
  'bot/swaps': ['bot/licensing'],
  'bot/reminders': ['bot/licensing', 'bot/swaps', 'bot/people'],
  'bot/conversation': ['bot/licensing', 'bot/swaps', 'bot/reminders', 'bot/people'],
  cards: ['bot/licensing', 'bot/swaps', 'bot/reminders', 'bot/people', 'bot/conversation'],
  'bot/graph': ['bot/licensing', 'bot/swaps', 'bot/people', 'bot/reminders', 'bot/loopback.ts'],
  'bot/storage': [
    'bot/releases.ts',
    'bot/unready.ts',
    'bot/licensing',
    'bot/swaps',
    'bot/people',
    'bot/reminders',
    'bot/conversation',
  ],
  'bot/teams': [
    'bot/conversation',
    'bot/people',
    'bot/cloud.ts',
    'bot/log.ts',
    'bot/loopback.ts',
    'bot/unready.ts',
  ],
  'bot/practice': ['bot/licensing', 'bot/swaps'],
  'bot/telemetry': [
    'bot/licensing',
    'bot/swaps',
    'bot/reminders',
    'bot/conversation',
    'bot/log.ts',
    'bot/telemetry-settings.ts',
  ],
  manifest: ['bot/setting.ts'],
};

/** Libraries that one folder alone may know, so that they can be replaced there. */
const onlyIn = {
  'bot/graph': ['@microsoft/microsoft-graph-client', '@azure/identity'],
  'bot/teams': [
    'botbuilder',
    'botbuilder-core',
    'botframework-connector',
    'botframework-schema',
    'restify',
    'jose',
  ],
  'bot/storage': ['bot/releases.ts', 'kysely', 'pg', 'pg-boss', '@electric-sql/pglite'],
  'bot/conversation': ['adaptivecards-templating'],
  'bot/telemetry': ['@opentelemetry'],
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const arrows = Object.entries(mayImport).map(([folder, others]) => ({
  name: `arrows-of-${folder.replace('bot/', '')}`,
  severity: 'error',
  from: { path: `^${escape(folder)}/`, pathNot: folder === 'bot/practice' ? '^bot/practice/demo/' : '^$' },
  to: {
    path: '^(bot|cards|manifest|test)/',
    pathNot: `^(${[folder, ...others].map(escape).join('|')})(/|$)`,
  },
}));

const libraries = Object.entries(onlyIn).flatMap(([folder, names]) =>
  names.map((name) => ({
    name: `only-${folder.replace('bot/', '')}-knows-${name.replace(/[@/]/g, '')}`,
    severity: 'error',
    from: { path: '^(bot|cards)/', pathNot: `^${escape(folder)}/` },
    to: { path: `node_modules/${escape(name)}/` },
  })),
);

export default {
  forbidden: [
    ...arrows,
    ...libraries,
    {
      name: 'only-app-knows-every-part',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/([^/]+\\.ts$|practice/demo/)' },
      to: { path: '^bot/(app|main)\\.ts$' },
    },
    {
      name: 'licensing-is-pure',
      severity: 'error',
      comment: 'The catalogue is built by a script of its own, which nothing imports.',
      from: { path: '^bot/licensing/', pathNot: '^bot/licensing/catalog/(build|derive)\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(bot|cards)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(bot|cards)/', pathNot: '^bot/(practice/|licensing/catalog/(build|derive)\\.ts$)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
