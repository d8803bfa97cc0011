import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { GuessColumn, GuessSheet } from '../guess/column-guess.ts'
import { declaredMissing } from '../guess/declared-columns.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** What a file with a codebook of its own (SPSS) declares that the user should know. */
export function declaredProblems({ columns }: GuessSheet, mapping: ImportMapping, problems: ProblemList): void {
  const declared = columns.filter((column) => column.declared !== null)
  if (declared.length === 0) return
  const variableOf = ({ heading }: GuessColumn) =>
    mapping.variables.find(({ column }) => column === columnLetters(heading.column))
  const withMissing = declared.filter((column) => (column.declared?.missing.length ?? 0) > 0)
  if (withMissing.length > 0) {
    const codes = new Set(
      withMissing.flatMap(({ declared: own }) =>
        own === null ? [] : declaredMissing(own).map(({ value }) => `${value}${labelled(own.labels[String(value)])}`),
      ),
    )
    const variables = listed(withMissing.map(({ name }) => name.name))
    problems.add('userMissing', 'info', { variables, codes: listed([...codes]) })
  }
  for (const column of declared) {
    const { name, profile, declared: own } = column
    if (own?.weight === true) problems.add('caseWeight', 'info', {}, { variable: name.name })
    const variable = variableOf(column)
    if (own === null || variable === undefined) continue
    if (variable.role === 'item' && own.measure === 'nominal') {
      problems.add('measureLevel', 'info', { variables: name.name, measure: own.measure }, { variable: name.name })
    }
    if (variable.scale === null || variable.role !== 'item') continue
    const [low, high] = variable.scale
    const away = new Set(variable.missing.map(({ value }) => value))
    const outside = [...profile.values.keys()].filter((value) => !away.has(value) && (value < low || value > high))
    if (outside.length > 0) {
      const details = { count: outside.length, values: listed(outside) }
      problems.add('outsideDeclaredScale', 'warning', details, { variable: name.name })
    }
  }
}

function labelled(label: string | undefined): string {
  return label === undefined ? '' : ` ${label}`
}
