import type { ImportMapping, ImportSummary } from '#shared/survey/import-mapping.ts'
import { isNumeric, type MissingKind } from '#shared/survey/variable.ts'
import type { Converted } from './convert/converted.ts'
import { idVariable, responseReader } from './convert/mapped-columns.ts'
import type { Evidence } from './guess/evidence.ts'
import { duplicateWatch } from './problems/duplicate-watch.ts'
import type { ProblemList } from './problems/problem-list.ts'
import { writingWatch } from './problems/writing-watch.ts'
import { cellAddress } from './source/cell-address.ts'
import { columnIndex } from './source/column-index.ts'
import type { SourceRow } from './source/source.ts'
import { cellText } from './structure/cell-text.ts'
import { cellAt } from './structure/table.ts'

interface Scan {
  readonly mapping: ImportMapping
  readonly rows: readonly SourceRow[]
  /** One list a variable. */
  readonly evidence: readonly (readonly Evidence[])[]
  /** The file tells numbers from text. */
  readonly typed: boolean
  readonly problems: ProblemList
}

/** Reads every response by the mapping: what would be written, and what is wrong with single cells. */
export function scanResponses({ mapping, rows, evidence, typed, problems }: Scan): ImportSummary {
  const read = responseReader(mapping)
  const id = idVariable(mapping)
  const idIndex = id === null ? -1 : mapping.variables.indexOf(id)
  const idColumn = id === null ? null : columnIndex(id.column)
  const duplicates = duplicateWatch(idColumn, id?.name ?? null, mapping.variables.length, problems)
  const columns = mapping.variables.map((variable, index) => ({
    variable,
    index,
    column: columnIndex(variable.column),
    watch: variable.role === 'ignore' ? null : writingWatch(variable, columnIndex(variable.column), typed),
    n: 0,
    sum: 0,
    missing: {} as Partial<Record<MissingKind, number>>,
  }))
  let excluded = 0
  for (const row of rows) {
    const response = read(row)
    if (response.excluded !== null) excluded++
    if (response.empty)
      problems.add('emptyRespondent', 'warning', { row: row.number }, { cell: cellAddress(idColumn ?? 0, row.number) })
    const idValue = response.cells[idIndex]?.value ?? null
    duplicates.see(row, idValue === null ? null : String(idValue))
    for (const tally of columns) {
      const converted = response.cells[tally.index]
      if (converted === undefined || tally.watch === null) continue
      const cell = cellAt(row, tally.column)
      tally.watch.see(cell, row.number, converted.missing === null)
      if (converted.missing === null) {
        tally.n++
        if (typeof converted.value === 'number') tally.sum += converted.value
      } else tally.missing[converted.missing] = (tally.missing[converted.missing] ?? 0) + 1
      if (converted.issue !== null)
        tellIssue(converted, tally.variable, cellAddress(tally.column, row.number), cellText(cell), problems)
    }
  }
  for (const { watch } of columns) watch?.report(problems)
  return {
    responses: rows.length,
    excluded,
    items: mapping.variables.filter(({ role }) => role === 'item').length,
    variables: columns.map(({ variable, index, n, sum, missing }) => ({
      name: variable.name,
      n,
      missing,
      mean: isNumeric(variable) && n > 0 ? sum / n : null,
      evidence: (evidence[index] ?? []).map(({ code, details }) => ({ code, details: { ...details } })),
    })),
  }
}

function tellIssue(
  { issue }: Converted,
  variable: ImportMapping['variables'][number],
  cell: string,
  text: string,
  problems: ProblemList,
): void {
  if (issue === null || issue === 'unknownCategory') return
  const value = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const scale = variable.scale === null ? {} : { low: variable.scale[0], high: variable.scale[1] }
  problems.add(issue, 'warning', { value, ...scale }, { cell, variable: variable.name })
}
