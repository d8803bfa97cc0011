import type { Database } from 'better-sqlite3'
import { refuse } from '#shared/errors/refusal.ts'
import type { ReadableProject } from './handle.ts'
import { reading } from './reading.ts'

/**
 * Refuses a damaged file (`projectDamaged`). The full check runs on every opening: measured on 100,000 × 40 answers
 * (10 MB) it takes 8 ms where `quick_check` takes 7, on 1,000,000 × 10 (45 MB) 50 ms either way, because the one big table
 * has no index over all rows. On a network drive both cost one reading of the file, which loading the data needs anyway.
 */
export function checkIntegrity(file: string, database: Database): void {
  const first = database.prepare('PRAGMA integrity_check(1)').pluck().get()
  if (first !== 'ok') refuse('projectDamaged', { file, detail: String(first) })
}

/** The full examination on demand: every page and every reference between tables. Empty: nothing is wrong. */
export function findDamage(project: ReadableProject): string[] {
  return reading(project, ({ database }) => {
    const pages = database.prepare('PRAGMA integrity_check').pluck().all().map(String)
    const references = database.prepare('PRAGMA foreign_key_check').raw().all().map(String)
    return [...pages.filter((line) => line !== 'ok'), ...references]
  })
}
