import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Runs the project's own rules over a small tree, and gives the names of the rules it breaks. */
function broken(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'csat-rules-'))
  try {
    for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const roots = ['shared', 'electron', 'renderer'].filter((name) =>
      Object.keys(files).some((path) => path.startsWith(name)),
    )
    const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
    const config = join(root, '.dependency-cruiser.cjs')
    const run = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...roots], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } }
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const leaf = 'export const x = 1\n'
const takes = (path: string) => `import { x } from '${path}'\nexport const y = x\n`

describe('the dependency rules', () => {
  it('accept what points downwards', () => {
    expect(broken({ 'shared/statistics/a.ts': leaf, 'shared/analyses/b.ts': takes('../statistics/a.ts') })).toEqual([])
  })

  it.each<[string, Record<string, string>, string]>([
    ['a cycle', { 'shared/statistics/a.ts': takes('./b.ts'), 'shared/statistics/b.ts': takes('./a.ts') }, 'no-cycles'],
    [
      'statistics that know analyses',
      { 'shared/analyses/a.ts': leaf, 'shared/statistics/b.ts': takes('../analyses/a.ts') },
      'statistics',
    ],
    [
      'shared code that knows the core',
      { 'electron/core/a.ts': leaf, 'shared/analyses/b.ts': takes('../../electron/core/a.ts') },
      'analyses',
    ],
    [
      'a page that knows the core',
      { 'electron/core/a.ts': leaf, 'renderer/b.ts': takes('../electron/core/a.ts') },
      'renderer-knows-shared-only',
    ],
    [
      'a core that knows a host',
      { 'electron/hosts/cli/a.ts': leaf, 'electron/core/b.ts': takes('../hosts/cli/a.ts') },
      'core',
    ],
    [
      'a core that knows Electron',
      { 'electron/core/b.ts': "import { app } from 'electron'\nexport const y = app\n" },
      'only-the-desktop-host-knows-electron',
    ],
    [
      'Node in shared code',
      { 'shared/survey/b.ts': "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n" },
      'shared-runs-anywhere',
    ],
    [
      'SQL outside its home',
      { 'electron/core/import/b.ts': "import S from 'better-sqlite3'\nexport const y = S\n" },
      'sql-has-one-home',
    ],
    [
      'hosts that know each other',
      { 'electron/hosts/browser/a.ts': leaf, 'electron/hosts/desktop/b.ts': takes('../browser/a.ts') },
      'hosts-do-not-know-each-other',
    ],
  ])('refuse %s', (_name, files, rule) => {
    expect(broken(files)).toContain(rule)
  })
})
