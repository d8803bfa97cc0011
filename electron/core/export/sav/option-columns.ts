import { exportTexts } from '#shared/messages/app/export.ts'
import type { Language } from '#shared/messages/language.ts'
import { answerJoints } from '#shared/survey/answer-joints.ts'
import type { OwnAttribute } from '../../import/source/sav/own-declaration.ts'
import type { ExportedVariable } from '../exported-variable.ts'
import type { ColumnFacts } from './column-facts.ts'
import { cutBytes } from './cut-bytes.ts'
import type { SavColumn } from './sav-column.ts'
import { type SavNames, shortName } from './sav-names.ts'

/** More options than that are not a list on a questionnaire. */
const mostOptions = 100
const longestLabel = 255

interface Place {
  readonly names: SavNames
  /** Index of the exported variable. */
  readonly index: number
  /** Number of the first column in the file. */
  readonly from: number
  readonly language: Language
}

/**
 * A 0/1 variable for each option of a multiple response, beside the answer as it stands: SPSS counts only such, and its
 * multiple response set is made of them. Our importer passes them over.
 */
export function optionColumns(
  variable: ExportedVariable,
  facts: ColumnFacts,
  { names, index, from, language }: Place,
): SavColumn[] {
  const options = new Set(Object.values(variable.labels))
  for (const answer of facts.different ?? []) {
    for (const option of String(answer).split(answerJoints.set)) if (option !== '') options.add(option)
  }
  const missing = new Set(variable.missing.map(({ value }) => String(value)))
  for (const word of missing) options.delete(word)
  if (facts.different === null || options.size > mostOptions) return []
  const attribute: OwnAttribute = { derived: true }
  return [...options].map(
    (option, place): SavColumn => ({
      shortName: shortName(from + place),
      name: names.name(`${variable.name}_${place + 1}`, from + place),
      label: cutBytes(option, longestLabel),
      width: 0,
      format: { type: 5, width: 1, decimals: 0 },
      measure: 1,
      valueLabels: [
        [0, exportTexts.notChosen[language]],
        [1, exportTexts.chosen[language]],
      ],
      missing: { discrete: [], range: null },
      weight: false,
      attribute: JSON.stringify(attribute),
      index,
      value: (answer) => {
        if (answer === null || missing.has(String(answer))) return null
        return String(answer).split(answerJoints.set).includes(option) ? 1 : 0
      },
    }),
  )
}
