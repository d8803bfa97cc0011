import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { answers } from './answers.ts'
import { margins, sample } from './margins.ts'
import { median, report } from './measure.ts'

// The same work by R on the same data in the same run, where R is at hand (Debian: r-base-core r-cran-psych r-cran-survey).
const rows = 100_000

function csv(table: DataTable): string {
  const columns = [...table.columns.values()].map((column) =>
    column.kind === 'text'
      ? Array.from(column.codes, (code) => column.categories[code] ?? '')
      : Array.from(column.values, String),
  )
  const lines = Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => column[row]).join(','))
  return [[...table.columns.keys()].join(','), ...lines].join('\n')
}

/** Seconds by name; null: no R, or not these packages. */
function timesOfR(folder: string): Map<string, number> | null {
  const found = spawnSync('Rscript', ['-e', 'library(psych); library(survey)'], { stdio: 'ignore' })
  if (found.status !== 0) return null
  const run = spawnSync('Rscript', [join(import.meta.dirname, 'peers.R'), folder], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return new Map(
    run.stdout.split('\n').flatMap((line): [string, number][] => {
      const [name, seconds] = line.split('\t')
      return name === undefined || seconds === undefined ? [] : [[name, Number(seconds)]]
    }),
  )
}

const table = answers(rows, 40)
const people = sample(rows)
const folder = mkdtempSync(join(tmpdir(), 'csat-bench-'))
try {
  writeFileSync(join(folder, 'answers.csv'), csv(table))
  writeFileSync(join(folder, 'sample.csv'), csv(people))
  const shares = Object.entries(margins).flatMap(([variable, targets]) =>
    Object.entries(targets).map(([category, share]) => `${variable},${category},${share}`),
  )
  writeFileSync(join(folder, 'margins.csv'), ['variable,category,share', ...shares].join('\n'))
  const times = timesOfR(folder)
  if (times === null) {
    console.log('R with psych and survey is not on this machine: its times are left out.')
  } else {
    const items = [...table.columns.keys()]
    const run =
      (id: string, options: Record<string, unknown>, of = table) =>
      () =>
        findAnalysis(id).run(of, options)
    const size = `${rows.toLocaleString('en')} × 40`
    const compared = [
      [`complete reliability, ${size}`, run('reliability', { items }), 'psych::alpha'],
      [`complete reliability, ${size}`, run('reliability', { items }), 'cov() after listwise deletion'],
      [
        `factor, ML 3, varimax, ${size}`,
        run('factor', { items, factors: 3, extraction: 'ml' }),
        'psych::fa, ML, 3 factors, varimax',
      ],
      [
        `rake, ${rows.toLocaleString('en')} rows, 4 margins, to 1e-6`,
        run('rake', { margins, tolerance: 1e-6 }, people),
        'survey::rake to 1e-6',
      ],
    ] as const
    for (const [name, work, peer] of compared) {
      const milliseconds = (times.get(peer) ?? Number.NaN) * 1000
      report(name, await median(work), { name: peer, milliseconds, limit: 1 })
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
