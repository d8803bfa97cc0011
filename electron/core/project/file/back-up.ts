import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { versionOf } from '../migrations/migrate.ts'
import { vacuumInto } from './copy-project.ts'

/**
 * Copies a file of an older version beside itself before it is migrated, and gives the copy's path:
 * `name.v<version>-<date>.csat`, with a number behind when that exists.
 */
export function backUp(path: string, database: Database, date: string): string {
  const target = freePath(path, `v${versionOf(database)}-${date}`)
  vacuumInto(database, target)
  return target
}

function freePath(path: string, mark: string): string {
  const extension = extname(path)
  const stem = join(dirname(path), basename(path, extension))
  for (let number = 1; ; number++) {
    const candidate = `${stem}.${mark}${number === 1 ? '' : `-${number}`}${extension}`
    if (!existsSync(candidate)) return candidate
  }
}
