import type { CodeFrame } from '#shared/survey/code-frame.ts'
import {
  asOneStep,
  type CodingName,
  makeCodingVariable,
  readCodeFrame,
  saveCodeFrame,
  type WritableProject,
} from '../project/index.ts'

interface SavedFrame {
  readonly variable: string
  readonly codes: CodeFrame
  readonly merged: readonly { readonly from: number; readonly into: number }[]
  readonly naming: CodingName
}

/**
 * Keeps a code frame. With its first code the coding becomes a variable of the codebook, in the same step, so that tables
 * and charts offer it from then on; one that was removed by hand is not made again.
 */
export function saveFrame(project: WritableProject, { variable, codes, merged, naming }: SavedFrame): void {
  asOneStep(project, 'saveCodeFrame', variable, () => {
    const isFirst = readCodeFrame(project, variable).length === 0 && codes.length > 0
    saveCodeFrame(project, variable, codes, new Map(merged.map(({ from, into }) => [from, into])))
    if (isFirst) makeCodingVariable(project, variable, 'code', naming)
  })
}
