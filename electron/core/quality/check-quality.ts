import type { QualityCheck } from '#shared/contract/quality.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { type Pieces, partOf } from '#shared/work/pieces.ts'
import { dataRevision, inPieces, type PiecesOptions, type ReadableProject, responseStates } from '../project/index.ts'
import { currentRules } from './current-rules.ts'
import { findHits, type RuleFinding, takesPart } from './find-hits.ts'
import { isFresh, isUndecided } from './is-fresh.ts'

/** The last check of a project: a number of data revision never stands for two states of the data. */
const known = new WeakMap<ReadableProject, { readonly of: string; readonly check: QualityCheck }>()

/**
 * What every rule of the project hits, how the rules overlap, and what would be left. Changes nothing. Computed once for
 * each state of data and rules: the rail asks for it on every page. Others are answered while a large survey is gone through.
 */
export function checkQuality(project: ReadableProject, options: PiecesOptions = {}): Promise<QualityCheck> {
  return inPieces(project, () => checked(project), options)
}

function* checked(project: ReadableProject): Pieces<QualityCheck> {
  const settings = currentRules(project)
  const of = JSON.stringify([dataRevision(project), settings])
  const last = known.get(project)
  if (last?.of === of) return last.check
  const check = yield* compute(project, settings)
  known.set(project, { of, check })
  return check
}

function* compute(project: ReadableProject, settings: readonly QualityRuleSetting[]): Pieces<QualityCheck> {
  const findings = yield* partOf(findHits(project, settings), 0, 0.9)
  const states = yield* partOf(responseStates(project), 0.9, 1)
  const standing = (row: number) => states[row]?.excluded === null
  const taking = findings.filter(({ setting }) => takesPart(setting))
  const times = new Map<number, number>()
  for (const { hits } of taking) {
    for (const { row } of hits) if (standing(row)) times.set(row, (times.get(row) ?? 0) + 1)
    yield 1
  }
  const undecided = new Set(
    taking.flatMap(({ setting, hits }) => hits.flatMap(({ row }) => (isUndecided(setting, states[row]) ? [row] : []))),
  )
  yield 1
  const valid = states.filter(({ excluded }) => excluded === null).length
  return {
    total: states.length,
    valid,
    validAfter: valid - times.size,
    undecided: undecided.size,
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
