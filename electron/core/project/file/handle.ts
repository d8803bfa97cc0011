import type { Database, Statement } from 'better-sqlite3'
import type { ProjectLock, WriterIdentity } from '../lock/project-lock.ts'

/** What the project may not take from the machine by itself: the time, new ids, the program's version. */
export interface ProjectEnvironment {
  /** The present moment as ISO text with zone Z. */
  readonly now: () => string
  /** A new id, unique for ever (UUID). */
  readonly newId: () => string
  readonly softwareVersion: string
}

/** The SQLite side of an open project; nothing outside this folder can reach it. */
export interface Connection {
  readonly database: Database
  /** Prepared statements by their text. */
  readonly statements: Map<string, Statement<unknown[], unknown>>
}

/** The writing side of an open project. */
interface Writing {
  readonly environment: ProjectEnvironment
  /** Who is written in the audit trail; whoever works here may change their name. */
  writer: WriterIdentity
  readonly lock: ProjectLock
  /** SQLite's `data_version` as this writer left it: it moves when someone else writes. */
  dataVersion: number
  /** An import runs in an open transaction; everything else that writes has to wait. */
  importing: boolean
}

export const connectionOf: unique symbol = Symbol('connection')
export const writingOf: unique symbol = Symbol('writing')

/** An open project that can be read. What may be asked of it takes it as the first argument. */
export interface ReadableProject {
  /** Absolute path of the file. */
  readonly path: string
  readonly access: 'read' | 'write'
  readonly [connectionOf]: Connection
}

/** An open project that this process alone may change. */
export interface WritableProject extends ReadableProject {
  readonly access: 'write'
  readonly [writingOf]: Writing
}
