import Sqlite from 'better-sqlite3'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { UnreadablePart } from './json.ts'

/**
 * Runs work on a project file and turns what SQLite and the operating system may fail with into refusals that name the
 * file. Anything else passes as it is: it is a bug.
 */
export function translated<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    return throwTranslated(file, error)
  }
}

/** Throws what `error` means for the user; see `translated`. */
export function throwTranslated(file: string, error: unknown): never {
  if (error instanceof RefusalError) throw error
  const code = codeOf(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof UnreadablePart) refuse('projectDamaged', { file, detail })
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') refuse('diskFull', { file })
  if (code === 'SQLITE_NOTADB') refuse('notAProject', { file })
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY') refuse('needsRecovery', { file })
  if (code === 'SQLITE_READONLY_DBMOVED') refuse('projectMissing', { file })
  if (startsWith(code, ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS']))
    refuse('cannotWrite', { file })
  if (startsWith(code, ['SQLITE_BUSY', 'SQLITE_LOCKED'])) refuse('projectBusy', { file })
  if (startsWith(code, ['SQLITE_CORRUPT', 'SQLITE_FORMAT'])) refuse('projectDamaged', { file, detail })
  if (startsWith(code, ['SQLITE_IOERR', 'EIO'])) refuse('driveFailed', { file, detail })
  throw error
}

function codeOf(error: unknown): string {
  if (error instanceof Sqlite.SqliteError) return error.code
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function startsWith(code: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => code.startsWith(beginning))
}
