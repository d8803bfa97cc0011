import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { GuessedMapping } from './guess-mapping.ts'
import type { MappedColumn } from './problems/column-problems.ts'

/** Every variable of a mapping beside what the sheet itself suggests for its column. */
export function mappedColumns(mapping: ImportMapping, { guesses }: GuessedMapping): MappedColumn[] {
  return mapping.variables.flatMap((variable): MappedColumn[] => {
    const own = guesses.find((guessed) => guessed.variable.column === variable.column)
    if (own === undefined) return []
    // A reason of the guess is shown only where the user left the guess as it was.
    const same =
      own.guess.role === variable.role &&
      own.guess.type === variable.type &&
      String(own.guess.scale) === String(variable.scale)
    return [{ variable, column: own.column, evidence: same ? own.guess.evidence : [] }]
  })
}
