import { refuse } from '../../errors/refusal.ts'
import { answerJoints } from '../../survey/answer-joints.ts'
import type { NumericColumn, TextColumn } from '../../survey/data-table.ts'
import type { Sample } from '../common/sample.ts'
import type { MultipleResponseOptions } from './options.ts'

/** For every option, in order, which rows chose it (1). */
export function chosenOptions(sample: Sample, options: MultipleResponseOptions): Map<string, Uint8Array> {
  const chosen = new Map<string, Uint8Array>()
  const rowsOf = (option: string) => {
    const rows = chosen.get(option) ?? new Uint8Array(sample.table.rowCount)
    chosen.set(option, rows)
    return rows
  }
  for (const variable of options.variables) {
    const column = sample.table.columns.get(variable) ?? refuse('unknownVariable', { variable })
    if (column.kind === 'numeric') markCodes(column, options.countedValue, rowsOf(variable))
    else if (options.countedValue === null) markTexts(column, rowsOf)
    else markText(column, String(options.countedValue), rowsOf(variable))
  }
  return chosen
}

function markCodes(column: NumericColumn, counted: string | number | null, rows: Uint8Array): void {
  if (counted === null) refuse('countedValueNeeded', { variable: column.name })
  const labelled = Object.entries(column.labels).find(([, label]) => label === counted)
  const code = labelled ? Number(labelled[0]) : Number(counted)
  for (let row = 0; row < rows.length; row++) if (column.values[row] === code) rows[row] = 1
}

/** The text is the counted value, or a set that has it. */
function markText(column: TextColumn, counted: string, rows: Uint8Array): void {
  const counts = column.categories.map((text) => text === counted || text.split(answerJoints.set).includes(counted))
  for (let row = 0; row < rows.length; row++) if (counts[column.codes[row] as number] === true) rows[row] = 1
}

/** Every text, or member of a set, is an option; one that stands twice in a row counts once. */
function markTexts(column: TextColumn, rowsOf: (option: string) => Uint8Array): void {
  const members = column.categories.map((text) => text.split(answerJoints.set).map(rowsOf))
  for (let row = 0; row < column.codes.length; row++) {
    for (const rows of members[column.codes[row] as number] ?? []) rows[row] = 1
  }
}
