import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import {
  closeProject,
  createProject,
  editAnswer,
  importBatch,
  loadTable,
  openProject,
  type ResponseRow,
  undo,
} from '#core/project/index.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { generator } from './answers.ts'
import { median, report } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'csat-bench-'))
const options = {
  writer: { user: 'bench', host: 'bench', pid: process.pid },
  environment: {
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    softwareVersion: 'bench',
  },
}

/** Marks 1-5 with 3% blanks, one segment of text, one measure with decimals, as a survey has them. */
function* responses(rows: number, items: number): Generator<ResponseRow> {
  const random = generator(20_261_123)
  for (let row = 0; row < rows; row++) {
    const values: (number | string | null)[] = []
    for (let item = 0; item < items - 2; item++) values.push(random() < 0.03 ? null : 1 + Math.floor(random() * 5))
    values.push(random() * 100, `门店 ${Math.floor(random() * 6)}`)
    yield { sourceRow: row + 2, excluded: null, values }
  }
}

function variables(items: number): MappedVariable[] {
  const types = ['ordinal', 'numeric', 'nominal'] as const
  return Array.from({ length: items }, (_, item) => ({
    name: `q${item + 1}`,
    label: '',
    role: 'item',
    type: types[Math.max(0, item - items + 3)] ?? 'ordinal',
    scale: null,
    direction: null,
    labels: {},
    missing: [],
    column: 'A',
  }))
}

for (const [rows, items] of [
  [100_000, 40],
  [1_000_000, 10],
] as const) {
  const size = `${rows.toLocaleString('en')} × ${items}`
  const path = join(folder, `${rows}.csat`)
  const names = variables(items)
  const mapping = {
    sheet: null,
    headerRows: [1],
    dataRows: [2, rows + 1] as [number, number],
    variables: names,
    maximumMissingShare: null,
  }
  const project = createProject(path, { name: 'bench', template: null }, options)
  const batch = { fileName: 'bench.csv', sheet: null, sha256: '', mapping }
  const started = performance.now()
  await importBatch(project, batch, responses(rows, items))
  report(`project: import ${size}`, performance.now() - started)
  const edit = await median(() => editAnswer(project, 77, 'q1', Math.ceil(Math.random() * 1e6)), 21)
  report(`project: one answer edited, ${size}`, edit)
  report('project: that undone', await median(() => undo(project), 11))
  closeProject(project)

  const bytes = await median(() => readFileSync(path))
  const open = await median(() => closeProject(openProject(path, options)))
  report(`project: open ${size}, checked whole`, open, {
    name: `reading its ${(statSync(path).size / 1e6).toFixed(1)} MB`,
    milliseconds: bytes,
  })

  const reader = openProject(path, options)
  const plain = new Database(path, { readonly: true })
  const columns = names.map((_, index) => `v${index + 1}`).join(', ')
  const select = plain.prepare(`SELECT ${columns} FROM response`).raw()
  const json = JSON.stringify(select.all())
  const rowsOfPeer = await median(() => select.all())
  const parse = await median(() => JSON.parse(json))
  const load = await median(() => loadTable(reader, null))
  const three = await median(() => loadTable(reader, ['q1', 'q5', `q${items}`]))
  report(`project: load ${size} into columns`, load, {
    name: 'better-sqlite3 raw().all() of the same',
    milliseconds: rowsOfPeer,
    limit: 1.5,
  })
  report(`project: load ${size} into columns`, load, { name: 'JSON.parse of the same', milliseconds: parse })
  report(`project: load 3 columns of ${size}`, three)
  plain.close()
  closeProject(reader)
}
rmSync(folder, { recursive: true })
