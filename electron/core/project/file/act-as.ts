import type { WriterIdentity } from '../lock/project-lock.ts'
import { type WritableProject, writingOf } from './handle.ts'

/** Writes another name in the audit trail from now on. The lock goes on naming whoever opened the project. */
export function actAs(project: WritableProject, writer: WriterIdentity): void {
  project[writingOf].writer = writer
}
