import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { loadTable } from './load-table.ts'
import { mismatches } from './mismatches.ts'

const folder = new URL('../../fixtures/oracle/', import.meta.url)
const caseSchema = z.object({
  id: z.string(),
  analysis: z.string(),
  params: z.unknown(),
  data: z.string().optional(),
  expect: z.unknown().optional(),
  expectError: z.boolean().default(false),
  tolerance: z.number(),
})
/** `cases.jsonl` and, a group of analyses each, `cases-GROUP.jsonl`. */
const cases = readdirSync(folder)
  .filter((file) => /^cases(-\w+)?\.jsonl$/.test(file))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'))
  .map((line) => caseSchema.parse(JSON.parse(line)))

const nothing: DataTable = { rowCount: 0, columns: new Map() }
const tables = new Map<string, DataTable>()
function tableFor(file: string | undefined): DataTable {
  if (file === undefined) return nothing
  const table = tables.get(file) ?? loadTable(new URL(file, folder))
  tables.set(file, table)
  return table
}

const ids = analyses.map((analysis) => analysis.id).filter((id) => cases.some((c) => c.analysis === id))

describe.each(ids)('%s agrees with R, PSPP or hand arithmetic', (id) => {
  it.each(cases.filter((c) => c.analysis === id).map((c) => [c.id, c] as const))('%s', (_, c) => {
    const run = () => findAnalysis(id).run(tableFor(c.data), c.params)
    if (c.expectError) expect(run).toThrow(RefusalError)
    else expect(mismatches(run(), c.expect, c.tolerance)).toEqual([])
  })
})
