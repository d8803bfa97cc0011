import type { QualityHitRow } from '#shared/contract/quality.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { RuleHit } from '#shared/quality/define-rule.ts'
import {
  type GridRow,
  inPieces,
  type PiecesOptions,
  type ReadableProject,
  type ResponseState,
  readResponseStatesAt,
  readRowsAt,
  readVariables,
} from '../project/index.ts'
import { currentRules, rulesOf } from './current-rules.ts'
import { findHits } from './find-hits.ts'
import { isFresh } from './is-fresh.ts'

interface HitPage {
  readonly id: string
  readonly offset: number
  readonly limit: number
}

/** Responses read at once. */
const chunk = 1_000
/** More answers than this are not shown of one response: the data view has them all. */
const mostShown = 60

/**
 * A page of the responses one rule hits, with the answers that show why; others are answered while they are looked for.
 * Refuses what keeps the rule from being run.
 */
export async function listHits(
  project: ReadableProject,
  { id, offset, limit }: HitPage,
  options: PiecesOptions = {},
): Promise<{ total: number; rows: QualityHitRow[] }> {
  const [finding] = await inPieces(
    project,
    () => findHits(project, rulesOf(project, [id]), currentRules(project)),
    options,
  )
  if (finding === undefined) return { total: 0, rows: [] }
  if (finding.refusal !== null) throw new RefusalError(finding.refusal)
  const variables = readVariables(project)
  const names = variables.map(({ name }) => name)
  const serialAt = variables.findIndex(({ role }) => role === 'id')
  const { setting, hits } = finding
  const rowOf = (
    { row, shown, details }: RuleHit,
    values: GridRow['values'] | undefined,
    state: ResponseState | undefined,
  ): QualityHitRow[] => {
    if (state === undefined || values === undefined) return []
    const serial = serialAt < 0 ? null : (values[serialAt] ?? null)
    return [
      {
        response: state.id,
        place: row + 1,
        sourceRow: state.sourceRow,
        serial: serial === null ? null : String(serial),
        excluded: state.excluded,
        excludedAt: state.excludedAt,
        fresh: isFresh(setting, state),
        details: { ...details },
        shown: shown
          .slice(0, mostShown)
          .map((variable) => ({ variable, value: values[names.indexOf(variable)] ?? null })),
      },
    ]
  }
  const rows: QualityHitRow[] = []
  const wanted = hits.slice(offset, offset + limit)
  for (let from = 0; from < wanted.length; from += chunk) {
    const some = wanted.slice(from, from + chunk)
    const places = some.map(({ row }) => row)
    const answers = readRowsAt(project, places)
    const states = readResponseStatesAt(project, places)
    for (const [at, hit] of some.entries()) rows.push(...rowOf(hit, answers[at]?.values, states[at]))
  }
  return { total: hits.length, rows }
}
