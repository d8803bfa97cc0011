import type { IndexNode } from '#shared/survey/index-system.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { indexSystemNoun } from './index-system-noun.ts'

/** The index system's root; null: there is none yet. */
export function readIndexSystem(project: ReadableProject): IndexNode | null {
  return reading(project, (connection) => indexSystemNoun.read(connection, ''))
}

/** Saves the whole tree; null removes it. Refuses `duplicateKey` when two nodes have one id. */
export function saveIndexSystem(project: WritableProject, root: IndexNode | null): void {
  inStep(project, 'saveIndexSystem', root?.name ?? '', (step) => record(step, indexSystemNoun, '', root))
}
