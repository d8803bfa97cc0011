import { refuse } from '#shared/errors/refusal.ts'
import { type CodeFrame, type CodeLevel, codeFrameSchema } from '#shared/survey/code-frame.ts'
import { freeName } from '#shared/survey/free-name.ts'
import type { Connection, ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { asOneStep } from '../history/as-one-step.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { saveDerived } from '../survey/save-derived.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { codeFrameNoun, readFrameRows } from './code-frame-noun.ts'
import { writeCodings } from './codings.ts'
import { readCodingRows } from './codings-noun.ts'
import { codingVariables, noteCoding } from './note-coding.ts'
import { textColumn } from './text-column.ts'

/** What a coding variable is called, in the user's language. */
export interface CodingName {
  readonly name: string
  readonly label: string
}

/** The codes of a text variable in their order. Refuses `unknownVariable`, `codesNeedText`. */
export function readCodeFrame(project: ReadableProject, variable: string): CodeFrame {
  return reading(project, (connection) => readFrameRows(connection, textColumn(connection, variable).columnNumber))
}

/**
 * Keeps the whole frame. A code that is no longer in it is taken from the comments that had it; codes in `merged` hand their
 * comments on to another one first. All in one step.
 *
 * Refuses `unknownVariable`, `codesNeedText`, `duplicateCode` (two codes of one name), `unknownCode`.
 *
 * @param merged code → the code of the new frame that takes its comments
 */
export function saveCodeFrame(
  project: WritableProject,
  variable: string,
  given: CodeFrame,
  merged: ReadonlyMap<number, number> = new Map(),
): void {
  inStep(project, 'saveCodeFrame', variable, (step) => {
    const frame = codeFrameSchema.parse(given)
    const { columnNumber } = textColumn(step.connection, variable)
    refuseDuplicates(variable, frame)
    const place = new Map(frame.map(({ id }, at) => [id, at]))
    for (const target of merged.values()) if (!place.has(target)) refuse('unknownCode', { variable, code: target })
    const changed = record(step, codeFrameNoun, String(columnNumber), frame.length === 0 ? null : frame)
    if (changed) noteCoding(step, variable)
    const codings = Array.from(
      readCodingRows(step.connection, columnNumber),
      ([response, codes]): [number, number[]] => {
        const kept = codes.map((code) => merged.get(code) ?? code).filter((code) => place.has(code))
        return [response, [...new Set(kept)].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))]
      },
    )
    writeCodings(step, { columnNumber, variable }, new Map(codings))
  })
}

/**
 * Makes the coding of a text variable a variable of the codebook, a set of answers that every analysis can use; one that is
 * there already is taken. Its values are the codes as they are at any moment.
 *
 * @returns its name: the one asked for, with a number behind it where that is taken
 *
 * Refuses `unknownVariable`, `codesNeedText`, `noCodes` (an empty frame).
 */
export function makeCodingVariable(
  project: WritableProject,
  source: string,
  level: CodeLevel,
  { name, label }: CodingName,
): string {
  return asOneStep(project, 'saveDerived', name, () =>
    reading(project, (connection) => {
      const { columnNumber } = textColumn(connection, source)
      const known = codingVariableOf(connection, source, level)
      if (known !== null) return known
      if (readFrameRows(connection, columnNumber).length === 0) refuse('noCodes', { variable: source })
      const free = freeName(name, new Set(readColumns(connection).map((variable) => variable.name)))
      const derivation = { kind: 'codes', source, level } as const
      saveDerived(project, { name: free, label, role: 'multipleResponse', labels: {}, derivation }, null)
      return free
    }),
  )
}

/** The coding variable of a level; null: there is none. Refuses `unknownVariable`, `codesNeedText`. */
export function readCodingVariable(project: ReadableProject, source: string, level: CodeLevel): string | null {
  return reading(project, (connection) => codingVariableOf(connection, textColumn(connection, source).name, level))
}

function codingVariableOf(connection: Connection, source: string, level: CodeLevel): string | null {
  const known = codingVariables(connection, source).find(
    ({ derivation }) => derivation?.kind === 'codes' && derivation.level === level,
  )
  return known?.name ?? null
}

function refuseDuplicates(variable: string, frame: CodeFrame): void {
  const names = new Set<string>()
  const ids = new Set<number>()
  for (const { id, name } of frame) {
    if (names.has(name) || ids.has(id)) refuse('duplicateCode', { variable, name })
    names.add(name)
    ids.add(id)
  }
}
