import type { ImportMapping, ImportSummary, MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import { isNumeric, type MissingKind } from '#shared/survey/variable.ts'
import type { Converted } from './convert/converted.ts'
import { idVariable, type PlacedColumn, placeColumns, responseReader } from './convert/mapped-columns.ts'
import type { MappingPart } from './convert/mapping-parts.ts'
import type { Evidence } from './guess/evidence.ts'
import { answerWatch } from './problems/answer-watch.ts'
import { duplicateWatch } from './problems/duplicate-watch.ts'
import type { ProblemList } from './problems/problem-list.ts'
import { type WritingWatch, writingWatch } from './problems/writing-watch.ts'
import { cellAddress } from './source/cell-address.ts'
import type { SourceRow } from './source/source.ts'
import { cellText } from './structure/cell-text.ts'
import { cellAt } from './structure/table.ts'

interface Scan {
  readonly mapping: ImportMapping
  /** One list a variable. */
  readonly evidence: readonly (readonly Evidence[])[]
  /** The file tells numbers from text. */
  readonly typed: boolean
  /** Today, ISO: a later date of answering is wrong. */
  readonly today: string
}

interface Tally {
  readonly variable: MappedVariable
  n: number
  sum: number
  readonly missing: Partial<Record<MissingKind, number>>
}

/** Reads responses by the mapping, sheet after sheet: what would be written, and what is wrong with single cells. */
export class ResponseScan {
  readonly #scan: Scan
  readonly #tallies: readonly Tally[]
  #responses = 0
  #excluded = 0

  constructor(scan: Scan) {
    this.#scan = scan
    this.#tallies = scan.mapping.variables.map((variable) => ({ variable, n: 0, sum: 0, missing: {} }))
  }

  /** Reads one sheet; its problems carry its name. */
  read(rows: Iterable<SourceRow>, part: MappingPart, problems: ProblemList): void {
    const { mapping, typed, today } = this.#scan
    const place = placeColumns(part)
    const read = responseReader(mapping, part)
    const id = idVariable(mapping)
    const idIndex = id === null ? -1 : mapping.variables.indexOf(id)
    const idColumn = id === null ? -1 : cellColumn(id, place)
    const ids = idColumn < 0 ? null : idColumn
    const duplicates = duplicateWatch(ids, id?.name ?? null, mapping.variables.length, problems)
    const answers = answerWatch(mapping, problems, today)
    const watches = mapping.variables.map((variable): { column: number; watch: WritingWatch } | null => {
      const column = cellColumn(variable, place)
      if (variable.role === 'ignore' || column < 0) return null
      return { column, watch: writingWatch(variable, column, typed) }
    })
    for (const row of rows) {
      const response = read(row)
      this.#responses++
      if (response.excluded !== null) this.#excluded++
      if (response.empty)
        problems.add('emptyRespondent', 'warning', { row: row.number }, { cell: cellAddress(ids ?? 0, row.number) })
      const idValue = response.cells[idIndex]?.value ?? null
      const again = duplicates.see(row, idValue === null ? null : String(idValue))
      answers.see(row, response.cells, again)
      for (const [index, tally] of this.#tallies.entries()) {
        const converted = response.cells[index]
        if (converted === undefined || tally.variable.role === 'ignore') continue
        count(tally, converted)
        const seen = watches[index] ?? null
        if (seen === null) continue
        const cell = cellAt(row, seen.column)
        seen.watch.see(cell, row.number, converted.missing === null)
        if (converted.issue !== null)
          tellIssue(converted, tally.variable, cellAddress(seen.column, row.number), cellText(cell), problems)
      }
    }
    for (const seen of watches) seen?.watch.report(problems)
    answers.report()
  }

  summary(): ImportSummary {
    const { mapping, evidence } = this.#scan
    return {
      responses: this.#responses,
      excluded: this.#excluded,
      items: mapping.variables.filter(({ role }) => role === 'item').length,
      variables: this.#tallies.map(({ variable, n, sum, missing }, index) => ({
        name: variable.name,
        n,
        missing: { ...missing },
        mean: isNumeric(variable) && n > 0 ? sum / n : null,
        evidence: (evidence[index] ?? []).map(({ code, details }) => ({ code, details: { ...details } })),
      })),
    }
  }
}

/** The one cell a variable is read from, 0-based; −1 where it is read from several, or from none of this sheet. */
function cellColumn({ column, columns }: MappedVariable, place: PlacedColumn): number {
  const { letters, part } = sourceColumn(column)
  return letters === null || part !== 'cell' || columns !== undefined ? -1 : place(letters)
}

function count(tally: Tally, { missing, value }: Converted): void {
  if (missing === null) {
    tally.n++
    if (typeof value === 'number') tally.sum += value
  } else tally.missing[missing] = (tally.missing[missing] ?? 0) + 1
}

function tellIssue(
  { issue }: Converted,
  variable: MappedVariable,
  cell: string,
  text: string,
  problems: ProblemList,
): void {
  if (issue === null) return
  const value = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const scale = variable.scale === null ? {} : { low: variable.scale[0], high: variable.scale[1] }
  problems.add(issue, 'warning', { value, ...scale }, { cell, variable: variable.name })
}
