/**
 * The rooms of the house and who may import whom; the table of CONTRIBUTING.md as data. A file's
 * room is the first whose `files` fits. `types` may be imported as types only.
 */
interface Room {
  name: string;
  files: RegExp;
  may: readonly string[];
  types?: readonly string[];
}

const rooms: readonly Room[] = [
  { name: 'lib', files: /^utils\/lib\//, may: ['locales'] },
  { name: 'locales', files: /^public\/_locales\//, may: [] },
  { name: 'i18n', files: /^utils\/i18n(\.ts)?$/, may: ['lib'] },
  { name: 'restyle', files: /^utils\/restyle\//, may: ['lib'] },
  { name: 'room-type', files: /^utils\/photos\/room-type(\.ts)?$/, may: [] },
  {
    name: 'studio',
    files: /^utils\/studio\//,
    may: ['lib', 'room-type', 'restyle'],
  },
  {
    name: 'workshop',
    files: /^utils\/workshop\//,
    may: ['lib', 'room-type', 'restyle', 'studio', 'images', 'styles', 'store'],
  },
  { name: 'styles', files: /^utils\/styles\//, may: ['lib'], types: ['restyle', 'studio'] },
  { name: 'sites', files: /^utils\/sites\//, may: ['lib'] },
  { name: 'images', files: /^utils\/images\//, may: ['lib'], types: ['restyle'] },
  {
    name: 'provider-spec',
    files: /^utils\/providers\/spec(\.ts)?$/,
    may: [],
    types: ['lib', 'styles', 'room-type', 'studio', 'workshop'],
  },
  {
    name: 'provider',
    files: /^utils\/providers\/[^/]+\//,
    may: ['provider-spec', 'lib', 'images'],
    types: ['styles', 'room-type'],
  },
  {
    name: 'cards',
    files: /^utils\/providers\/(cards|logos)(\.ts)?$/,
    may: ['provider'],
    types: ['provider-spec'],
  },
  {
    name: 'find-mode',
    files: /^utils\/providers\/find-mode(\.ts)?$/,
    may: [],
    types: ['provider-spec'],
  },
  {
    name: 'hosts',
    files: /^utils\/hosts\//,
    may: ['lib', 'images', 'provider'],
    types: ['provider-spec'],
  },
  {
    name: 'adapters',
    files: /^utils\/providers\/adapters(\.ts)?$/,
    may: ['provider'],
    types: ['provider-spec'],
  },
  { name: 'forms', files: /^utils\/forms\//, may: ['lib', 'i18n'], types: ['provider-spec'] },
  {
    name: 'photos',
    files: /^utils\/photos\//,
    may: ['room-type', 'lib', 'sites'],
    types: ['messages'],
  },
  {
    name: 'messages',
    files: /^utils\/(page-)?messages(\.ts)?$/,
    may: ['room-type', 'studio'],
    types: ['lib', 'sites'],
  },
  {
    name: 'job',
    files: /^utils\/jobs\/job(\.ts)?$/,
    may: [],
    types: ['lib', 'room-type', 'provider-spec', 'studio'],
  },
  {
    name: 'store',
    files: /^utils\/store\//,
    may: ['lib'],
    types: ['job', 'room-type', 'provider-spec', 'studio'],
  },
  {
    name: 'archive',
    files: /^utils\/archive\//,
    may: ['job', 'store', 'images', 'lib', 'room-type', 'studio'],
    types: ['provider-spec'],
  },
  {
    name: 'jobs',
    files: /^utils\/jobs\//,
    may: ['job', 'store', 'images', 'lib', 'find-mode', 'hosts'],
    types: ['provider-spec', 'styles', 'room-type', 'workshop'],
  },
  {
    name: 'settings',
    files: /^utils\/(settings|use-stored)(\.ts)?$/,
    may: [],
  },
  {
    name: 'send-command',
    files: /^utils\/send-command(\.ts)?$/,
    may: ['lib'],
    types: ['messages'],
  },
  {
    name: 'ask-page',
    files: /^utils\/(ask-page|look-into-page)(\.ts)?$/,
    may: ['messages', 'sites', 'photos'],
  },
  { name: 'open-panel', files: /^utils\/(open-panel|firefox|use-window-id)(\.ts)?$/, may: [] },
  {
    name: 'switch-site',
    files: /^utils\/switch-site(\.ts)?$/,
    may: ['settings', 'send-command', 'sites'],
  },
  {
    name: 'components',
    files: /^components\//,
    may: ['i18n', 'room-type', 'lib', 'job'],
    types: ['forms', 'provider-spec', 'styles', 'store', 'restyle', 'studio'],
  },
  {
    name: 'listing-script',
    files: /^entrypoints\/(listing|listing-facts|page-eyes|reveal)\//,
    may: ['sites', 'photos', 'i18n', 'lib', 'room-type'],
    types: ['messages'],
  },
  {
    name: 'background',
    files: /^entrypoints\/background\//,
    may: [
      'lib',
      'i18n',
      'images',
      'jobs',
      'job',
      'store',
      'archive',
      'cards',
      'adapters',
      'find-mode',
      'hosts',
      'styles',
      'sites',
      'photos',
      'messages',
      'settings',
      'ask-page',
      'open-panel',
      'provider-spec',
      'workshop',
    ],
    types: ['provider-spec'],
  },
  {
    name: 'pages',
    files: /^entrypoints\/(sidepanel|popup|options|welcome|workshop)\//,
    may: [
      'components',
      'store',
      'archive',
      'settings',
      'messages',
      'send-command',
      'switch-site',
      'ask-page',
      'open-panel',
      'cards',
      'find-mode',
      'hosts',
      'sites',
      'styles',
      'forms',
      'i18n',
      'lib',
      'job',
      'room-type',
      'restyle',
      'photos',
      'images',
      'studio',
      'workshop',
    ],
    types: ['provider-spec'],
  },
];

/** The room of a path from the root, with or without extension. */
export function roomOf(path: string): string | undefined {
  return rooms.find((room) => room.files.test(path))?.name;
}

/** Whether the file `from` may import the module `to`; type-only imports may reach further. */
export function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  const room = rooms.find((candidate) => candidate.files.test(from));
  const target = roomOf(to);
  if (!room || !target) return false;
  if (room.name === 'provider' && target === 'provider') return providerOf(from) === providerOf(to);
  if (room.name === target || room.may.includes(target)) return true;
  return typeOnly && (room.types?.includes(target) ?? false);
}

const providerOf = (path: string) => path.split('/')[2];
