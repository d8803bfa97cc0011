import type { QualityCheck } from '#shared/contract/quality.ts'
import { type ReadableProject, readResponseStates, type TableCache } from '../project/index.ts'
import { currentRules } from './current-rules.ts'
import { findHits, type RuleFinding, takesPart } from './find-hits.ts'
import { isFresh } from './is-fresh.ts'
import { loadQualityData } from './load-quality-data.ts'

/** What every rule of the project hits, how the rules overlap, and what would be left. Changes nothing. */
export function checkQuality(project: ReadableProject, tables: TableCache): QualityCheck {
  const settings = currentRules(project)
  const findings = findHits(loadQualityData(project, tables, settings), settings)
  const states = readResponseStates(project)
  const standing = (row: number) => states[row]?.excluded === null
  const taking = findings.filter(({ setting }) => takesPart(setting))
  const times = new Map<number, number>()
  for (const { hits } of taking) {
    for (const { row } of hits) if (standing(row)) times.set(row, (times.get(row) ?? 0) + 1)
  }
  const valid = states.filter(({ excluded }) => excluded === null).length
  return {
    total: states.length,
    valid,
    validAfter: valid - times.size,
    rules: findings.map(({ setting, hits, refusal }) => {
      const open = hits.filter(({ row }) => standing(row))
      const own = takesPart(setting) ? 1 : 0
      return {
        id: setting.id,
        hits: hits.length,
        standing: open.length,
        fresh: open.filter(({ row }) => isFresh(setting, states[row])).length,
        alone: open.filter(({ row }) => (times.get(row) ?? 0) === own).length,
        refusal: refusal === null ? null : { code: refusal.code, details: { ...refusal.details } },
      }
    }),
    overlap: overlaps(findings),
  }
}

function overlaps(findings: readonly RuleFinding[]): QualityCheck['overlap'] {
  const rows = findings.map(({ setting, hits }) => ({ id: setting.id, rows: new Set(hits.map(({ row }) => row)) }))
  return rows.flatMap((first, index) =>
    rows.slice(index + 1).flatMap((second) => {
      const count = [...first.rows].filter((row) => second.rows.has(row)).length
      return count === 0 ? [] : [{ first: first.id, second: second.id, count }]
    }),
  )
}
