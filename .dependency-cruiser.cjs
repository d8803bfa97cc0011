// The swc extractor of dependency-cruiser does not tell swc that a .tsx file holds JSX; this does.
const swc = require('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

// The rules of dependency in architecture order: statistics <- analyses, charts, document <- contract <- core <- hosts.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(shared|electron|renderer)/', pathNot: [`^${from}/`, ...allowed.map((path) => `^${path}`)] },
})
const shared = (folder) => `shared/${folder}/`
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^electron$|\\?asset$' },
    },
    only('messages-are-at-the-bottom', 'shared/messages', []),
    only('errors', 'shared/errors', [shared('messages')]),
    only('survey', 'shared/survey', ['messages', 'errors'].map(shared)),
    only('derive', 'shared/derive', ['messages', 'errors', 'survey'].map(shared)),
    only('statistics', 'shared/statistics', ['errors', 'messages', 'survey'].map(shared)),
    only('charts', 'shared/charts', ['messages', 'errors', 'survey', 'statistics', 'document'].map(shared)),
    only('document', 'shared/document', ['messages', 'errors', 'survey', 'charts'].map(shared)),
    only(
      'analyses',
      'shared/analyses',
      ['messages', 'errors', 'survey', 'statistics', 'charts', 'document', 'derive'].map(shared),
    ),
    only(
      'contract',
      'shared/contract',
      ['messages', 'errors', 'survey', 'derive', 'entry', 'quality', 'document', 'analyses', 'charts'].map(shared),
    ),
    only('core', 'electron/core', ['shared/']),
    only('hosts', 'electron/hosts', ['shared/', 'electron/core/']),
    only('preload-stands-alone', 'electron/preload', []),
    only('renderer-knows-shared-only', 'renderer', ['shared/']),
    {
      name: 'shared-runs-anywhere',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-desktop-host-knows-electron',
      severity: 'error',
      from: { path: '^(shared|renderer|electron)/', pathNot: '^electron/(hosts/desktop|preload)/' },
      to: { path: '^electron$|(^|/)node_modules/electron/' },
    },
    {
      name: 'sql-has-one-home',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/core/project/' },
      to: { path: 'better-sqlite3' },
    },
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      // `csat serve` starts the browser host: the one door between two hosts.
      from: { path: '^electron/hosts/([^/]+)/', pathNot: '^electron/hosts/cli/commands/serve\\.ts$' },
      to: { path: '^electron/hosts/([^/]+)/', pathNot: '^electron/hosts/($1|shared)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|test|resources)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
    parser: 'swc',
  },
}
