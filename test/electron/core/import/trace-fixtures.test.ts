import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as workbooks from 'xlsx'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { previewImport } from '#core/import/index.ts'
import { closeProject, readRows, readVariables, traceAnswer } from '#core/project/index.ts'
import { newProject, testFolder } from '../project/support/test-project.ts'

interface Spot {
  readonly row: number
  readonly cell: string
  readonly variable: string
  readonly raw: string | number | boolean | null
}
interface Case {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly expect: {
    readonly outcome: string
    readonly sheet: string | null
    readonly values?: readonly Spot[]
    readonly variables?: readonly { readonly key: string; readonly name: string; readonly column: string }[]
  }
}

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'imports')
const cases = (JSON.parse(readFileSync(join(fixtures, 'cases.json'), 'utf8')) as Case[]).filter(
  ({ expect: { outcome, values = [] } }) => outcome === 'read' && values.length > 0,
)
const folder = testFolder()
afterAll(() => folder.remove())

/** What the cell holds by a reader that is not ours; null where its form is not that of `raw` (dates, rich text). */
function contentOf(path: string, sheet: string | null, cell: string): unknown {
  const book = workbooks.read(readFileSync(path), { raw: true })
  const content = book.Sheets[sheet ?? book.SheetNames[0] ?? '']?.[cell] as workbooks.CellObject | undefined
  return content?.v ?? null
}

describe('a value traced to its source', () => {
  test.each(cases)('$id: every spot value comes from the cell that the file’s author names', async (one) => {
    const path = join(fixtures, one.file)
    const { mapping } = await previewImport(path, one.file)
    const project = newProject(folder.path(`${one.id}.csat`))
    try {
      const source = { path, name: one.file, mapping }
      await importIntoProject(project, source, () => undefined, new AbortController().signal)
      const letters = new Map(one.expect.variables?.map(({ key, column }) => [key, column]))
      const names = new Map(mapping.variables.map(({ column, name }) => [column, name]))
      const stored = new Set(readVariables(project).map(({ name }) => name))
      let traced = 0
      for (const spot of one.expect.values ?? []) {
        const name = names.get(letters.get(spot.variable) ?? '')
        if (name === undefined || !stored.has(name)) continue
        const response = readRows(project, { offset: spot.row - 1, limit: 1 }).rows[0]?.id ?? 0
        const found = traceAnswer(project, response, name).source
        expect(found, `${spot.cell} ${spot.variable}`).toMatchObject({
          file: one.file,
          sheet: one.expect.sheet,
          cell: spot.cell,
          sha256: one.sha256,
        })
        if (!/\.(csv|tsv)$/.test(one.file) && typeof spot.raw === 'number')
          expect(Number(contentOf(path, found?.sheet ?? null, spot.cell)), spot.cell).toBe(spot.raw)
        traced++
      }
      expect(traced).toBeGreaterThan((one.expect.values?.length ?? 0) * 0.8)
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(one.sha256)
    } finally {
      closeProject(project)
    }
  })
})
