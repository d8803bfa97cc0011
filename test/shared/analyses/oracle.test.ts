import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { loadTable } from './load-table.ts'
import { mismatches } from './mismatches.ts'
import { refusalOf } from './refusal-of.ts'

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

/** What is wrong with the cases that expect an error, in our words: any other refusal would be one for another reason. */
const refusedWith: Readonly<Record<string, string>> = {
  'hand-refuse-rake-no-target': 'categoryWithoutTarget',
  'hand-refuse-rake-empty-cell': 'emptyTargetCell',
  'hand-refuse-rake-sum': 'targetsSum',
  'hand-refuse-fuzzy-sizes': 'membershipSize',
  'hand-refuse-one-item': 'tooFewItems',
  'hand-refuse-unknown': 'unknownVariable',
  'hand-refuse-reverse-undeclared': 'undeclaredScale',
  'hand-refuse-text-item': 'notNumeric',
  'hand-refuse-all-constant': 'allConstant',
  'hand-refuse-not-reciprocal': 'notReciprocal',
  'hand-refuse-ahp-zero': 'judgementNotPositive',
}
const ids = analyses.map((analysis) => analysis.id).filter((id) => cases.some((c) => c.analysis === id))

it('no case is about an analysis that the program does not have, and every case expects something', () => {
  const known = new Set<string>(ids)
  const lost = cases.filter((c) => !known.has(c.analysis) || (c.expect === undefined) !== c.expectError)
  expect(lost.map(({ id }) => id)).toEqual([])
})

describe.each(ids)('%s agrees with R, PSPP or hand arithmetic', (id) => {
  it.each(cases.filter((c) => c.analysis === id).map((c) => [c.id, c] as const))('%s', (_, c) => {
    const run = () => findAnalysis(id).run(tableFor(c.data), c.params)
    if (c.expectError) expect(refusalOf(run).code).toBe(refusedWith[c.id])
    else expect(mismatches(run(), c.expect, c.tolerance)).toEqual([])
  })
})
