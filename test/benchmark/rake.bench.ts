import { findAnalysis } from '#shared/analyses/index.ts'
import { margins, sample } from './margins.ts'
import { median, report } from './measure.ts'

/** One pass over the rows, the least that weighting can do: every row's category on every margin is counted. */
function onePass([a, b, c, d]: readonly Float64Array[]): Float64Array {
  const counts = new Float64Array(32)
  if (!a || !b || !c || !d) return counts
  for (let row = 0; row < a.length; row++) {
    count(counts, a[row] as number)
    count(counts, 8 + (b[row] as number))
    count(counts, 16 + (c[row] as number))
    count(counts, 24 + (d[row] as number))
  }
  return counts
}

function count(counts: Float64Array, cell: number): void {
  counts[cell] = (counts[cell] as number) + 1
}

const analysis = findAnalysis('rake')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const table = sample(rows)
  const codes = [...table.columns.values()].map((column) =>
    column.kind === 'text' ? Float64Array.from(column.codes) : column.values,
  )
  const pass = await median(() => onePass(codes), 25)
  const raked = await median(() => analysis.run(table, { margins, tolerance: 1e-6 }), 15)
  const name = `rake, ${rows.toLocaleString('en')} rows, 4 margins, to 1e-6`
  report(name, raked, { name: 'one pass over the rows', milliseconds: pass, limit: 40 })
}
