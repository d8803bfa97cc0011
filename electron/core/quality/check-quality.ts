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

/** Each response is looked at once, with the rules that hit it: few of many responses are hit by two. */
function overlaps(findings: readonly RuleFinding[]): QualityCheck['overlap'] {
  const rulesOf = new Map<number, string[]>()
  for (const { setting, hits } of findings) {
    for (const { row } of hits) {
      const ids = rulesOf.get(row)
      if (ids === undefined) rulesOf.set(row, [setting.id])
      else ids.push(setting.id)
    }
  }
  const pairs = new Map<string, Map<string, number>>()
  for (const ids of rulesOf.values()) {
    for (const [at, first] of ids.entries()) {
      for (const second of ids.slice(at + 1)) {
        const counts = pairs.get(first) ?? new Map<string, number>()
        counts.set(second, (counts.get(second) ?? 0) + 1)
        pairs.set(first, counts)
      }
    }
  }
  return findings.flatMap(({ setting: { id: first } }) =>
    Array.from(pairs.get(first) ?? [], ([second, count]) => ({ first, second, count })),
  )
}
