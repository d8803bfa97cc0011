import { setImmediate } from 'node:timers/promises'
import { refuse } from '#shared/errors/refusal.ts'
import { exclusionTexts } from '#shared/messages/app/data.ts'
import type { Language, Text } from '#shared/messages/language.ts'
import { dataRevision, type ReadableProject, readRows } from '../project/index.ts'
import type { ExportedRow, ExportedVariable } from './exported-variable.ts'

/** Rows read at once: some megabytes even of a wide survey with comments. */
const chunk = 1_000

export interface RowsToExport {
  readonly variables: readonly ExportedVariable[]
  readonly includeExcluded: boolean
  readonly language: Language
  /** For refusals. */
  readonly file: string
  readonly signal?: AbortSignal | undefined
}

/**
 * The responses to be written, some at a time with the share that is done; the process answers others in between. Refuses
 * `exportCancelled`, and `exportDataChanged` when someone edits the data meanwhile: a file half old, half new helps nobody.
 */
export async function* exportRows(
  project: ReadableProject,
  { variables, includeExcluded, language, file, signal }: RowsToExport,
): AsyncGenerator<{ readonly rows: readonly ExportedRow[]; readonly share: number }> {
  const revision = dataRevision(project)
  const reasons: Readonly<Record<string, Text>> = exclusionTexts
  const reasonOf = (reason: string | null) => (reason === null ? null : (reasons[reason]?.[language] ?? reason))
  for (let offset = 0; ; offset += chunk) {
    if (signal?.aborted === true) refuse('exportCancelled', { file })
    const { total, rows } = readRows(project, { offset, limit: chunk })
    if (dataRevision(project) !== revision) refuse('exportDataChanged', { file })
    if (rows.length === 0) return
    const kept = rows.filter(({ excluded }) => includeExcluded || excluded === null)
    yield {
      rows: kept.map(({ values, excluded }) =>
        variables.map(({ index }) => (index === null ? reasonOf(excluded) : (values[index] ?? null))),
      ),
      share: Math.min(1, (offset + rows.length) / total),
    }
    await setImmediate()
  }
}
