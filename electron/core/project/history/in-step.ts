import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, connectionOf, type WritableProject, writingOf } from '../file/handle.ts'
import { translated } from '../file/translate-failure.ts'
import type { ChangeKind } from './change-kind.ts'
import { finishStep } from './finish-step.ts'
import { assertOwnership, restoreOwnership } from './ownership.ts'
import type { Step } from './step.ts'

const openSteps = new WeakMap<Connection, Step>()

/**
 * Does work as one step of the user: one transaction, one entry in the history, undone and redone as a whole. Steps inside
 * a step belong to the outer one. When the work throws, or the disk is full, nothing of it stays.
 *
 * @param kind what the step is called in "Undo …"
 * @param subject what it was done to, in the user's words (a variable's name, a file's name)
 */
export function inStep<T>(project: WritableProject, kind: ChangeKind, subject: string, work: (step: Step) => T): T {
  const connection = project[connectionOf]
  const outer = openSteps.get(connection)
  if (outer) return inOuterStep(outer, work)
  return writing(project, () => {
    const step = newStep(project, kind, subject)
    openSteps.set(connection, step)
    try {
      const result = work(step)
      if (step.failure !== null) throw step.failure
      finishStep(step, project[writingOf].writer)
      return result
    } finally {
      openSteps.delete(connection)
    }
  })
}

/** What fails inside a step has left half of its changes behind: the whole step fails, even if someone catches the error. */
function inOuterStep<T>(step: Step, work: (step: Step) => T): T {
  try {
    return work(step)
  } catch (error) {
    step.failure = error
    throw error
  }
}

export function newStep(project: WritableProject, kind: ChangeKind, subject: string): Step {
  const at = project[writingOf].environment.now()
  return {
    connection: project[connectionOf],
    kind,
    subject,
    at,
    id: null,
    changes: 0,
    changesData: false,
    changesCodebook: false,
    failure: null,
  }
}

/** Runs work in a transaction that may write, after making sure that the file is still this writer's alone. */
export function writing<T>(project: WritableProject, work: (connection: Connection) => T): T {
  const connection = project[connectionOf]
  refuseToWrite(project)
  let audit: number | null = null
  const guarded = connection.database.transaction(() => {
    audit = assertOwnership(project)
    return work(connection)
  })
  try {
    return translated(project.path, () => guarded.immediate())
  } catch (error) {
    if (audit !== null) restoreOwnership(project, audit)
    throw error
  }
}

/** Refuses to write to a project that is closed or into which data are being imported. */
export function refuseToWrite(project: WritableProject): void {
  if (!project[connectionOf].database.open) refuse('projectClosed', { file: project.path })
  if (project[writingOf].importing) refuse('importRunning')
}
