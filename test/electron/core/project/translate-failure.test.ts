import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { UnreadablePart } from '#core/project/file/json.ts'
import { translated } from '#core/project/file/translate-failure.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { refusalOf } from './support/refusal-of.ts'

const failing = (error: unknown) => () =>
  translated('/net/p.csat', () => {
    throw error
  })
const sqlite = (code: string) => new Database.SqliteError('what SQLite says', code)
const system = (code: string) => Object.assign(new Error('what the system says'), { code })

describe('a failure of SQLite or of the system', () => {
  test.each([
    [sqlite('SQLITE_FULL'), 'diskFull'],
    [system('ENOSPC'), 'diskFull'],
    [system('EDQUOT'), 'diskFull'],
    [sqlite('SQLITE_NOTADB'), 'notAProject'],
    [sqlite('SQLITE_CORRUPT_INDEX'), 'projectDamaged'],
    [new UnreadablePart('cause_tree 1'), 'projectDamaged'],
    [sqlite('SQLITE_READONLY'), 'cannotWrite'],
    [sqlite('SQLITE_READONLY_DIRECTORY'), 'cannotWrite'],
    [sqlite('SQLITE_CANTOPEN'), 'cannotWrite'],
    [system('EROFS'), 'cannotWrite'],
    [system('EACCES'), 'cannotWrite'],
    [sqlite('SQLITE_READONLY_ROLLBACK'), 'needsRecovery'],
    [sqlite('SQLITE_READONLY_DBMOVED'), 'projectMissing'],
    [sqlite('SQLITE_BUSY_SNAPSHOT'), 'projectBusy'],
    [sqlite('SQLITE_LOCKED'), 'projectBusy'],
    [sqlite('SQLITE_IOERR_WRITE'), 'driveFailed'],
    [system('EIO'), 'driveFailed'],
  ])('%s becomes the refusal %s with the file’s name', (error, code) => {
    expect(refusalOf(failing(error))).toMatchObject({ code, details: { file: '/net/p.csat' } })
  })

  test('that is already a refusal, or a bug, passes as it is', () => {
    const refusal = new RefusalError({ code: 'importRunning', details: {} })
    expect(failing(refusal)).toThrow(refusal)
    const bug = new TypeError('undefined is not a function')
    expect(failing(bug)).toThrow(bug)
    expect(failing(sqlite('SQLITE_CONSTRAINT'))).toThrow('what SQLite says')
  })
})
