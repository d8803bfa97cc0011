import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { GuessColumn } from '../guess/column-guess.ts'
import type { Evidence } from '../guess/evidence.ts'
import { cellAddress } from '../source/cell-address.ts'
import { personalHeading } from '../values/personal-data.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** A variable beside the column it comes from and the reasons of the guess. */
export interface MappedColumn {
  readonly variable: MappedVariable
  readonly column: GuessColumn
  readonly evidence: readonly Evidence[]
}

/** What the user should look at in the columns' roles and scales. */
export function columnProblems(columns: readonly MappedColumn[], headerRow: number, problems: ProblemList): void {
  const names = (filter: (column: MappedColumn) => boolean) => {
    const found = columns.filter(filter)
    return {
      columns: listed(found.map(({ variable }) => variable.column)),
      variables: listed(found.map(({ variable }) => variable.name)),
      count: found.length,
    }
  }
  const group = (
    code: Parameters<ProblemList['add']>[0],
    severity: 'info' | 'warning',
    filter: (column: MappedColumn) => boolean,
  ) => {
    const found = names(filter)
    if (found.count > 0) problems.add(code, severity, found)
  }
  const item = ({ variable }: MappedColumn) => variable.role === 'item'
  const because =
    (...codes: readonly string[]) =>
    ({ evidence }: MappedColumn) =>
      evidence.some(({ code }) => codes.includes(code))
  group(
    'directionUnknown',
    'warning',
    (column) => item(column) && column.variable.direction === null && column.variable.type !== 'boolean',
  )
  group('directionLow', 'info', (column) => item(column) && column.variable.direction === 'low')
  group('mixedDirections', 'warning', (column) => item(column) && column.variable.direction === minority(columns))
  group(
    'scaleFromValues',
    'info',
    (column) => item(column) && because('scaleByValues', 'scaleByNeighbours', 'labelsIncomplete')(column),
  )
  group('zeroCode', 'warning', (column) => item(column) && column.variable.missing.some(({ value }) => value === 0))
  group('emptyColumn', 'info', because('empty'))
  group(
    'codesWithoutLabels',
    'info',
    ({ variable, column }) =>
      variable.type === 'nominal' &&
      column.profile.numbers === column.profile.answers &&
      column.profile.answers > 0 &&
      Object.keys(variable.labels).length === 0,
  )
  group(
    'zeroIsValid',
    'info',
    (column) => item(column) && column.variable.scale?.[0] === 0 && (column.column.profile.values.get(0) ?? 0) > 0,
  )
  for (const { variable, column, evidence } of columns) {
    if (sourceColumn(variable.column).part !== 'cell') continue
    const { profile, heading, formula } = column
    const place = { variable: variable.name, cell: cellAddress(heading.column, headerRow) }
    const personal = evidence.some(({ code }) => code === 'personalHeading' || code === 'personalValues')
    if (personal || (variable.role === 'meta' && personalHeading(heading.text) !== null))
      problems.add('personalData', 'warning', { heading: heading.text }, place)
    if (formula === null) continue
    if (profile.formulas > (profile.answers + profile.errors) / 2)
      problems.add('derivedColumn', 'info', { formula }, place)
    if (profile.formulas > (profile.answers + profile.errors) * 2 && profile.formulas > 2)
      problems.add('formulaWithoutCachedValue', 'warning', { count: profile.formulas - profile.answers }, place)
  }
  duplicateHeadings(columns, problems)
}

/** The direction of the smaller part of the items, where both occur. */
function minority(columns: readonly MappedColumn[]): 'high' | 'low' | 'none' {
  const count = (direction: 'high' | 'low') =>
    columns.filter(({ variable }) => variable.role === 'item' && variable.direction === direction).length
  const [high, low] = [count('high'), count('low')]
  return high === 0 || low === 0 ? 'none' : high < low ? 'high' : 'low'
}

function duplicateHeadings(columns: readonly MappedColumn[], problems: ProblemList): void {
  const byText = new Map<string, string[]>()
  for (const { variable, column } of columns) {
    if (!column.heading.unnamed && sourceColumn(variable.column).part === 'cell')
      byText.set(column.heading.text, [...(byText.get(column.heading.text) ?? []), variable.column])
  }
  for (const [heading, letters] of byText) {
    if (letters.length > 1) problems.add('duplicateColumnName', 'info', { heading, columns: listed(letters) })
  }
}
