/** Who has a project open for writing, as the next one reads it. */
export interface WriterIdentity {
  readonly user: string
  readonly host: string
  readonly pid: number
}

/** The right to write a project, held from opening to closing. */
export interface ProjectLock {
  release(): void
}

/** The writer as the lock file names him. */
export interface LockHolder extends WriterIdentity {
  /** ISO moment of opening. */
  readonly since: string
}
