import type { QualityHitRow } from '#shared/contract/quality.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { type ReadableProject, readResponseStates, readRows, type TableCache } from '../project/index.ts'
import { rulesOf } from './current-rules.ts'
import { findHits } from './find-hits.ts'
import { isFresh } from './is-fresh.ts'
import { loadQualityData } from './load-quality-data.ts'

interface HitPage {
  readonly id: string
  readonly offset: number
  readonly limit: number
}

/** More answers than this are not shown of one response: the data view has them all. */
const mostShown = 60

/** A page of the responses one rule hits, with the answers that show why. Refuses what keeps the rule from being run. */
export function listHits(
  project: ReadableProject,
  tables: TableCache,
  { id, offset, limit }: HitPage,
): { total: number; rows: QualityHitRow[] } {
  const settings = rulesOf(project, [id])
  const data = loadQualityData(project, tables, settings)
  const [finding] = findHits(data, settings)
  if (finding === undefined) return { total: 0, rows: [] }
  if (finding.refusal !== null) throw new RefusalError(finding.refusal)
  const states = readResponseStates(project)
  const names = data.variables.map(({ name }) => name)
  const serialAt = data.variables.findIndex(({ role }) => role === 'id')
  const rows = finding.hits.slice(offset, offset + limit).flatMap(({ row, shown, details }): QualityHitRow[] => {
    const state = states[row]
    const values = readRows(project, { offset: row, limit: 1 }).rows[0]?.values
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
        fresh: isFresh(finding.setting, state),
        details: { ...details },
        shown: shown
          .slice(0, mostShown)
          .map((variable) => ({ variable, value: values[names.indexOf(variable)] ?? null })),
      },
    ]
  })
  return { total: finding.hits.length, rows }
}
