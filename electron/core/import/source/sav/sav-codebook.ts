import type { MissingKind } from '#shared/survey/variable.ts'
import { missingWordKind } from '../../values/missing-words.ts'
import type { DeclaredCodebook, DeclaredVariable } from '../declared-codebook.ts'
import type { SourceFile } from '../source.ts'
import { contentOf } from './cell-format.ts'
import { ownDeclaration } from './own-declaration.ts'
import { readCases } from './read-cases.ts'
import type { SavDictionary, SavVariable } from './sav-dictionary.ts'

/** Different values of a range of missing ones that are listed; a questionnaire has a handful. */
const mostOfRange = 1_000

/** The dictionary as the importer uses it. Reads the cases only where a variable has a range of missing values. */
export async function savCodebook(file: SourceFile, dictionary: SavDictionary): Promise<DeclaredCodebook> {
  const inRange = await valuesInRanges(file, dictionary)
  const derived = new Set<number>()
  const variables = dictionary.variables.map((variable, column): DeclaredVariable => {
    const own = ownDeclaration(variable.attributes)
    if (own.derived) derived.add(column)
    const labels = {
      ...Object.fromEntries([...variable.labels].map(([value, label]) => [String(value), label])),
      ...own.labels,
    }
    const declared = [...variable.missing.discrete, ...(inRange.get(variable) ?? [])]
    const kinds = new Map(own.missing)
    const codes = new Set([...kinds.keys(), ...declared])
    return {
      column,
      name: own.name ?? variable.name,
      label: own.label ?? variable.label,
      content: contentOf(variable.width, variable.format),
      labels,
      missing: [...codes].map((value) => ({ value, kind: kinds.get(value) ?? kindOf(labels[String(value)]) })),
      measure: variable.measure,
      weight: variable.weight,
      given: own.derived ? { role: 'ignore' } : own.given,
    }
  })
  // Columns that this program split a set into beside the set itself are no second question.
  const sets = dictionary.sets.filter(({ columns }) => !columns.every((column) => derived.has(column)))
  return { variables, sets }
}

function kindOf(label: string | undefined): MissingKind | null {
  return label === undefined ? null : missingWordKind(label)
}

async function valuesInRanges(file: SourceFile, dictionary: SavDictionary): Promise<Map<SavVariable, Set<number>>> {
  const found = new Map<SavVariable, Set<number>>()
  const ranged = dictionary.variables.flatMap((variable) =>
    variable.missing.range === null ? [] : [{ variable, range: variable.missing.range }],
  )
  if (ranged.length === 0) return found
  const values = ranged.map(({ variable, range: [low, high] }) => ({
    offset: variable.offset,
    low,
    high,
    set: new Set<number>(),
  }))
  for await (const one of readCases(file, dictionary)) {
    for (const { offset, low, high, set } of values) {
      const value = dictionary.littleEndian ? one.readDoubleLE(offset) : one.readDoubleBE(offset)
      if (value >= low && value <= high && value !== dictionary.systemMissing && set.size < mostOfRange) set.add(value)
    }
  }
  ranged.forEach(({ variable }, index) => {
    found.set(variable, new Set([...(values[index]?.set ?? [])].sort((a, b) => a - b)))
  })
  return found
}
