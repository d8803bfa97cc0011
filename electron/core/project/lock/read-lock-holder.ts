import { existsSync } from 'node:fs'
import { connect } from '../file/connect.ts'
import { beginImmediate, isBeating, lockPathOf, readHolder } from './lock-file.ts'
import type { LockHolder } from './project-lock.ts'

/**
 * Who has the project at a path open for writing just now; null: nobody (a crashed writer is nobody).
 *
 * @param now the present moment, ISO
 */
export function readLockHolder(projectPath: string, now = new Date().toISOString()): LockHolder | null {
  const path = lockPathOf(projectPath)
  if (!existsSync(path)) return null
  try {
    const connection = connect(path, 'write')
    try {
      connection.database.pragma('busy_timeout = 0')
      const isFree = beginImmediate(connection)
      const holder = readHolder(connection)
      if (!holder || (isFree && !isBeating(path, now))) return null
      const { user, host, pid, since } = holder
      return { user, host, pid, since }
    } finally {
      connection.database.close()
    }
  } catch {
    // The lock file vanished or cannot be read: nobody that could be named.
    return null
  }
}
