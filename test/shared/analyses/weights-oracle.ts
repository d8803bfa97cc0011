import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadTable } from './load-table.ts'

const folder = new URL('../../fixtures/oracle/', import.meta.url)
const schema = z.object({
  cases: z.array(z.object({ id: z.string(), results: z.record(z.string(), z.object({ value: z.unknown() })) })),
})
const { cases } = schema.parse(JSON.parse(readFileSync(new URL('weights.json', folder), 'utf8')))

/** A value that R computed (weights.json), checked for its shape. */
export function fromR<Value>(id: string, result: string, shape: z.ZodType<Value>): Value {
  return shape.parse(cases.find((c) => c.id === id)?.results[result]?.value)
}

/** A data set of the oracle. */
export function oracleTable(name: string) {
  return loadTable(new URL(`data/${name}.csv`, folder))
}

export const numbersByName = z.record(z.string(), z.number())
