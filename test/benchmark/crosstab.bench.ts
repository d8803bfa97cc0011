import { findAnalysis } from '#shared/analyses/index.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import { generator } from './answers.ts'
import { median, report } from './measure.ts'

const shops = ['东店', '南店', '西店', '北店', '中店', '新店']

/** A mark of 1-5 that depends a little on the shop. */
function sample(rows: number): DataTable {
  const random = generator(11)
  const shop = Int32Array.from({ length: rows }, () => Math.floor(random() * shops.length))
  const marks = Float64Array.from(shop, (code) => 1 + Math.min(4, Math.floor(random() * (4 + code / 5))))
  const names = Array.from(shop, (code) => shops[code] ?? null)
  const columns = [makeTextColumn('shop', names), makeNumericColumn('mark', marks)]
  return { rowCount: rows, columns: new Map(columns.map((column) => [column.name, column])) }
}

/** One pass over the rows that knows all in advance: the codes, how many there are, that nothing is missing. */
function onePass(codes: Int32Array, marks: Float64Array): Float64Array {
  const cells = new Float64Array(shops.length * 5)
  for (let row = 0; row < codes.length; row++) {
    const cell = (codes[row] as number) * 5 + (marks[row] as number) - 1
    cells[cell] = (cells[cell] as number) + 1
  }
  return cells
}

const analysis = findAnalysis('crosstab')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const table = sample(rows)
  const [shop, mark] = [table.columns.get('shop'), table.columns.get('mark')]
  if (shop?.kind !== 'text' || mark?.kind !== 'numeric') throw new Error('Text and numbers were made.')
  const pass = await median(() => onePass(shop.codes, mark.values), 15)
  const table2 = await median(() => analysis.run(table, { rows: 'shop', columns: 'mark' }), 7)
  const name = `crosstab with tests, ${rows.toLocaleString('en')} rows, 6 × 5`
  report(name, table2, { name: 'one bare pass over the rows', milliseconds: pass })
}
