import { closeProject, createProject, importBatch, type ResponseRow } from '#core/project/index.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { answers } from '../../benchmark/answers.ts'

/** A project of correlated marks 1-5, `rows` × `items`, the same on every run. */
export async function makeProject(path: string, rows: number, items: number): Promise<void> {
  let ids = 0
  const project = createProject(
    path,
    { name: `${rows} × ${items}`, template: null },
    {
      writer: { user: 'measure', host: 'measure', pid: process.pid },
      environment: { now: () => '2026-01-01T00:00:00.000Z', newId: () => `id-${++ids}`, softwareVersion: '0.0.0' },
    },
  )
  const { columns } = answers(rows, items)
  const variables = [...columns.keys()].map(
    (name): MappedVariable => ({
      name,
      label: name,
      column: 'A',
      role: 'item',
      type: 'ordinal',
      scale: [1, 5],
      direction: 'high',
      labels: {},
      missing: [],
    }),
  )
  const values = [...columns.values()].map((column) => (column.kind === 'numeric' ? column.values : new Float64Array()))
  function* rowsOf(): Generator<ResponseRow> {
    for (let row = 0; row < rows; row++) {
      yield { sourceRow: row + 2, excluded: null, values: values.map((column) => column[row] ?? null) }
    }
  }
  const mapping = {
    sheet: null,
    headerRows: [1],
    dataRows: [2, rows + 1] as [number, number],
    variables,
    maximumMissingShare: null,
  }
  await importBatch(project, { fileName: 'measure.csv', sheet: null, sha256: '00'.repeat(32), mapping }, rowsOf())
  closeProject(project)
}
