import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const kinds = z.record(z.string(), z.number())
const variable = z.object({
  key: z.string(),
  column: z.string(),
  role: z.string(),
  type: z.string(),
  scale: z.tuple([z.number(), z.number()]).nullable(),
  direction: z.enum(['high', 'low']).nullable(),
  labels: z.record(z.string(), z.string()),
  n: z.number(),
  missing: kinds,
})
const caseSchema = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  expect: z.object({
    outcome: z.enum(['read', 'refused', 'readOrRefused']),
    reason: z.string().optional(),
    sheet: z.string().nullable().optional(),
    headerRows: z.array(z.number()),
    dataRows: z.array(z.number()).optional(),
    respondents: z.number(),
    variables: z.array(variable).default([]),
    /** Several sheets that ask the same questions, each as a table of its own. */
    perSheet: z.array(z.object({ sheet: z.string(), respondents: z.number() })).optional(),
    values: z.array(
      z.object({
        row: z.number(),
        cell: z.string(),
        variable: z.string(),
        value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
        label: z.string().optional(),
      }),
    ),
    statistics: z.record(z.string(), z.object({ n: z.number(), mean: z.number() })),
    warnings: z.array(
      z.object({
        kind: z.string(),
        report: z.boolean().optional(),
        optional: z.boolean().optional(),
        paired: z.boolean().optional(),
      }),
    ),
  }),
})

export type ImportCase = z.infer<typeof caseSchema>
export type ExpectedVariable = z.infer<typeof variable>

const folder = new URL('../../../../fixtures/imports/', import.meta.url)

const allCases: readonly ImportCase[] = z
  .array(caseSchema)
  .parse(JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')))

/** What the fixture files of one table hold, as their README says. */
export const importCases = allCases.filter(({ expect }) => expect.perSheet === undefined)

/** Files with a table a shop, to be read as one. */
export const sheetCases = allCases.filter(({ expect }) => expect.perSheet !== undefined)

/** The case of this id. */
export function importCase(id: string): ImportCase {
  const found = allCases.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}`)
  return found
}

export function fixturePath(file: string): string {
  return fileURLToPath(new URL(file.split('/').map(encodeURIComponent).join('/'), folder))
}
