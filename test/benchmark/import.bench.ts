import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measurement, measured } from './import/measured.ts'
import { writeLargeCsv, writeLargeWorkbook } from './import/write-large.ts'
import { report } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'csat-bench-import-'))
const megabytes = (path: string) => `${(statSync(path).size / 1e6).toFixed(0)} MB`
const memory = ({ megabytes: most, silence, rows }: Measurement) =>
  `   peak ${most.toFixed(0)} MB, longest silence ${silence.toFixed(0)} ms, ${rows} rows`

function line(name: string, result: Measurement, peer?: { name: string; milliseconds: number; limit: number }): void {
  report(name, result.milliseconds, peer)
  console.log(memory(result))
}

const workbook = join(folder, 'large.xlsx')
writeLargeWorkbook(workbook, { rows: 100_000, segments: 6, items: 40 })
const size = `100,000 × 48 .xlsx, ${megabytes(workbook)}`
const sheetjs = measured('sheetjs', workbook)
line(`XLSX.read: ${size}`, sheetjs)
line(`preview: ${size}`, measured('preview', workbook))
const peer = { name: 'XLSX.read alone', milliseconds: sheetjs.milliseconds, limit: 0.25 }
line(`import to a committed project: ${size}`, measured('import', workbook), peer)

// The memory of ten times the rows: as the collector likes it, and with the heap held below what the rows would need.
for (const rows of [100_000, 1_000_000]) {
  const path = join(folder, `${rows}.csv`)
  writeLargeCsv(path, { rows, segments: 2, items: 16 })
  const name = `${rows.toLocaleString('en')} × 20 .csv, ${megabytes(path)}`
  line(`preview: ${name}`, measured('preview', path))
  line(`import: ${name}`, measured('import', path))
  line(`import, heap held to 128 MB: ${name}`, measured('import', path, 128))
}
rmSync(folder, { recursive: true })
