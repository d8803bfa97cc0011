import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { isNumeric, type MissingKind } from '#shared/survey/variable.ts'
import { cellConverter } from '../convert/cell-converter.ts'
import type { Cell } from '../source/source.ts'
import { missingCodes } from '../values/missing-codes.ts'
import type { ColumnProfile } from './column-profile.ts'

/**
 * Gives every kind of non-answer that occurs in a number column a code of its own, so that the kinds stay apart. Looks at
 * the counted values only, never at the rows again.
 */
export function declareMissing(variable: MappedVariable, profile: ColumnProfile): MappedVariable {
  const convert = cellConverter(variable)
  const numeric = isNumeric(variable)
  const found = new Set<MissingKind>()
  const words = new Map<string, MissingKind>()
  const see = (cell: Cell) => {
    const { missing, value } = convert(cell)
    if (missing === null || missing === 'blank' || value !== null) return
    if (numeric) found.add(missing)
    else if (typeof cell === 'string' && missing !== 'invalid') words.set(cell, missing)
  }
  for (const word of profile.missingWords.keys()) see(word)
  if (numeric) {
    for (const value of profile.values.keys()) see(value)
    for (const text of profile.texts.keys()) see(text)
    if (profile.errors > 0) found.add('invalid')
  }
  const codes = [...found].map((kind) => ({ value: freeCode(kind, variable.scale), kind }))
  const texts = [...words].map(([value, kind]) => ({ value, kind }))
  return { ...variable, missing: [...variable.missing, ...codes, ...texts] }
}

/** The usual code of the kind, moved away where the scale itself reaches below zero. */
function freeCode(kind: MissingKind, scale: MappedVariable['scale']): number {
  const code = missingCodes[kind]
  return scale !== null && scale[0] <= code ? code - 900 : code
}
