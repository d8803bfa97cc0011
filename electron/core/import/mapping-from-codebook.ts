import { z } from 'zod'
import { refuse } from '#shared/errors/refusal.ts'
import {
  type ImportMapping,
  importMappingSchema,
  type MappedVariable,
  mappedVariableSchema,
} from '#shared/survey/import-mapping.ts'
import { isNumeric } from '#shared/survey/variable.ts'

/** Corrections to single columns, each found by its letters or by its name. */
const correctionSchema = z
  .strictObject(mappedVariableSchema.partial().shape)
  .refine(({ column, name }) => column !== undefined || name !== undefined, { message: 'column or name' })

const codebookSchema = z.strictObject({
  ...importMappingSchema.omit({ variables: true }).partial().shape,
  variables: z.array(correctionSchema).optional(),
})

type Correction = z.infer<typeof correctionSchema>

/**
 * The mapping a codebook file gives: a whole mapping as it stands, or corrections to what the importer guessed
 * (`{"variables": [{"column": "E", "scale": [1, 5], "direction": "low"}]}`). Refuses by the name of what is wrong.
 *
 * @param json the text of the file
 * @param file its name, for refusals
 */
export function mappingFromCodebook(guess: ImportMapping, json: string, file: string): ImportMapping {
  const content = parseJson(json)
  const whole = importMappingSchema.safeParse(content)
  if (whole.success) return whole.data
  const corrections = codebookSchema.safeParse(content)
  if (!corrections.success) {
    const [issue] = corrections.error.issues
    return refuse('mappingInvalid', { path: issue?.path.join('.') || '/', reason: issue?.message ?? '' })
  }
  const { variables = [], sheet, headerRows, dataRows, maximumMissingShare, ...kept } = corrections.data
  const unknown = variables.filter((correction) => find(guess.variables, correction) === undefined)
  if (unknown.length > 0) {
    refuse('mappingColumnUnknown', {
      file,
      columns: unknown.map(({ column, name }) => column ?? name ?? '').join('、'),
    })
  }
  return {
    ...guess,
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    sheet: sheet ?? guess.sheet,
    headerRows: headerRows ?? guess.headerRows,
    dataRows: dataRows ?? guess.dataRows,
    maximumMissingShare: maximumMissingShare === undefined ? guess.maximumMissingShare : maximumMissingShare,
    variables: guess.variables.map((variable) => {
      const correction = variables.find((candidate) => find([variable], candidate) !== undefined)
      return correction === undefined ? variable : correct(variable, correction)
    }),
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('mappingInvalid', { path: '/', reason: error.message })
    throw error
  }
}

/** Letters decide where they are given; the name may then be a new one. */
function find(variables: readonly MappedVariable[], { column, name }: Correction): MappedVariable | undefined {
  if (column !== undefined) return variables.find((variable) => variable.column === column)
  return variables.find((variable) => variable.name === name) ?? variables.find((variable) => variable.label === name)
}

function correct(variable: MappedVariable, correction: Correction): MappedVariable {
  const given = Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== undefined))
  const corrected: MappedVariable = { ...variable, ...given }
  // An item is a number; a column that was taken for categories becomes one when it is declared an item.
  const needsType = corrected.role === 'item' && correction.type === undefined && !isNumeric(corrected)
  return needsType ? { ...corrected, type: 'ordinal' } : corrected
}
