import { codebookHeadings } from '#shared/messages/app/export.ts'
import { directionTexts, missingKindTexts, roleTexts, variableTypeTexts } from '#shared/messages/app/survey-words.ts'
import type { Language } from '#shared/messages/language.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { WrittenAnswer } from '../written-answer.ts'

/** The heading of the codebook sheet. */
export function codebookHeading(language: Language): string[] {
  return Object.values(codebookHeadings).map((heading) => heading[language])
}

/**
 * The codebook as rows of a sheet, one a code, and one for a variable without codes: whose it is, what it means, and of
 * which kind of missing it is. `readOwnCodebook` of the importer reads it back.
 */
export function codebookRows(variables: readonly Variable[], language: Language): WrittenAnswer[][] {
  return variables.flatMap((variable, column) => {
    const head = [
      text(variable.name),
      text(columnLetters(column)),
      text(variable.label),
      text(roleTexts[variable.role][language]),
      text(variableTypeTexts[variable.type][language]),
      numberOrNothing(variable.scale?.[0]),
      numberOrNothing(variable.scale?.[1]),
      variable.direction === null ? null : text(directionTexts[variable.direction][language]),
    ]
    const codes = codesOf(variable)
    if (codes.length === 0) return [[...head, null, null, null]]
    return codes.map(({ code, label, kind }) => [
      ...head,
      typeof code === 'number' ? { kind: 'number' as const, value: code } : text(code),
      label === null ? null : text(label),
      kind === null ? null : text(missingKindTexts[kind][language]),
    ])
  })
}

/** Labelled codes in their order, then missing codes without a label. */
function codesOf({ labels, missing }: Variable) {
  const labelled = Object.entries(labels).map(([code, label]) => {
    const declared = missing.find(({ value }) => String(value) === code)
    const asNumber = String(Number(code)) === code ? Number(code) : code
    return { code: declared?.value ?? asNumber, label, kind: declared?.kind ?? null }
  })
  const bare = missing.filter(({ value }) => !Object.hasOwn(labels, String(value)))
  return [...labelled, ...bare.map(({ value, kind }) => ({ code: value, label: null, kind }))]
}

function text(value: string): WrittenAnswer {
  return value === '' ? null : { kind: 'text', value }
}

function numberOrNothing(value: number | undefined): WrittenAnswer {
  return value === undefined ? null : { kind: 'number', value }
}
