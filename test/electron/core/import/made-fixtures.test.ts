import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asInFile, plainValue, previewImport, readResponses } from '#core/import/index.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { fixturePath } from './support/cases.ts'
import { collect } from './support/collect.ts'

const expectedVariable = z.object({
  key: z.string(),
  column: z.string(),
  role: z.string(),
  type: z.string(),
  scale: z.tuple([z.number(), z.number()]).nullable(),
  direction: z.enum(['high', 'low']).nullable(),
  n: z.number(),
  missing: z.record(z.string(), z.number()),
})
const value = z.union([z.string(), z.number(), z.array(z.string())]).nullable()
const cases = z
  .array(
    z.object({
      file: z.string(),
      expect: z.object({
        outcome: z.enum(['read', 'refused']),
        reason: z.string().optional(),
        sheet: z.string().nullable(),
        headerRows: z.array(z.number()),
        respondents: z.number(),
        variables: z.array(expectedVariable).default([]),
        values: z.array(z.object({ row: z.number(), cell: z.string(), variable: z.string(), value })).default([]),
        statistics: z.record(z.string(), z.object({ n: z.number(), mean: z.number() })).default({}),
        warnings: z.array(z.object({ kind: z.string() })),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(fixturePath('made/cases.json'), 'utf8')))

const kinds = ['blank', 'skipped', 'notApplicable', 'refused', 'invalid'] as const

describe('a file made to mislead', () => {
  it.each(cases.filter(({ expect: { outcome } }) => outcome === 'refused'))('$file is refused', async (one) => {
    const path = fixturePath(`made/${one.file}`)
    expect((await laterRefusalOf(previewImport(path, one.file))).code).toBe(one.expect.reason)
  })

  it.each(cases.filter(({ expect: { outcome } }) => outcome === 'read'))(
    '$file is read as it was made',
    async (one) => {
      const { expect: wanted, file } = one
      const path = fixturePath(`made/${file}`)
      const { mapping, summary, problems } = await previewImport(path, file, { sheets: 'all' })
      const rows = await collect(readResponses(path, asInFile(mapping)))
      expect([summary.responses, rows.length]).toEqual([wanted.respondents, wanted.respondents])
      if (wanted.sheet !== null) expect(mapping.sheet).toBe(wanted.sheet)
      expect(mapping.headerRows).toEqual(wanted.headerRows)
      const at = (column: string) => mapping.variables.findIndex((variable) => variable.column === column)
      for (const variable of wanted.variables) {
        const index = at(variable.column)
        const [found, counts] = [mapping.variables[index], summary.variables[index]]
        if (found === undefined) throw new Error(`${variable.key}: column ${variable.column} is missing`)
        expect(found.role, variable.key).toBe(variable.role)
        if (variable.role === 'ignore') continue
        const { type, scale, direction, n } = variable
        const looks =
          variable.role === 'item' ? { scale: found.scale, direction: found.direction } : { scale, direction }
        const missing = (of: Partial<Record<string, number>>) => kinds.map((kind) => of[kind] ?? 0)
        expect(
          { type: found.type, ...looks, n: counts?.n, missing: missing(counts?.missing ?? {}) },
          variable.key,
        ).toEqual({
          type,
          scale,
          direction,
          n,
          missing: missing(variable.missing),
        })
        const statistics = wanted.statistics[variable.key]
        if (statistics !== undefined) expect(counts?.mean, variable.key).toBeCloseTo(statistics.mean, 10)
        const plain = plainValue(found)
        const spots = wanted.values.filter((spot) => spot.variable === variable.key)
        const got = spots.map(({ row }) => plain(rows[row - 1]?.values[index] ?? null))
        expect(got.map(comparable), variable.key).toEqual(spots.map((spot) => comparable(spot.value)))
      }
      const reported = new Set<string>(problems.map(({ code }) => code))
      expect(wanted.warnings.filter(({ kind }) => !reported.has(kind))).toEqual([])
    },
  )
})

/** A code given as a number stays the code as text in a category. */
function comparable(found: unknown): unknown {
  return typeof found === 'number' ? String(found) : found
}
