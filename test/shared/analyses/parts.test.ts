import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import { takeRows } from '#shared/survey/take-rows.ts'
import { examples } from './examples.ts'
import { mismatches } from './mismatches.ts'

/** The rows of a table from one position to another, as a table of its own with its own text codes. */
function rows(table: (typeof examples)[number]['table'], from: number, to: number) {
  const places = Int32Array.from({ length: to - from }, (_, i) => from + i)
  return takeRows(table, places, table.columns.keys())
}

describe.each(examples.map((example) => [`${example.id}: ${example.title}`, example] as const))('%s', (_, example) => {
  it('comes to the same result when its rows arrive in parts', () => {
    const { id, options, table } = example
    const analysis = findAnalysis(id)
    const whole = analysis.run(table, options)
    const cut = Math.floor(table.rowCount / 3)
    const parts = [rows(table, 0, cut), rows(table, cut, cut + 1), rows(table, cut + 1, table.rowCount)]
    const joined = analysis.runInParts(parts, options)
    expect(mismatches(joined, whole, 1e-9)).toEqual([])
    expect(mismatches(whole, joined, 1e-9)).toEqual([])
  })
})
