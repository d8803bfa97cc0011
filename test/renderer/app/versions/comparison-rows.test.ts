import { describe, expect, it } from 'vitest'
import type { VersionChange } from '#shared/contract/versions.ts'
import { fill } from '#shared/messages/language.ts'
import { comparedRows } from '../../../../renderer/app/versions/comparison-rows.ts'
import type { Say } from '../../../../renderer/ui/language/use-say.ts'

const say: Say = (text, details) => fill(text, 'en', details)

describe('the rows of a comparison', () => {
  it('name quality rules, their settings and their codes in words', () => {
    const changes: VersionChange[] = [
      {
        noun: 'qualityRule',
        change: 'changed',
        subject: 'duplicateId',
        fields: [
          { field: 'keep', before: 'first', after: 'last' },
          { field: 'enabled', before: 'yes', after: 'no' },
        ],
      },
    ]
    expect(comparedRows(changes, 'qualityRule', say)).toEqual([
      { subject: 'Duplicate ID', what: 'Keep', before: 'The first', after: 'The last' },
      { subject: 'Duplicate ID', what: 'In use', before: 'yes', after: 'no' },
    ])
  })

  it('tell how a derived variable is computed and how forms are keyed', () => {
    const changed = (noun: VersionChange['noun'], field: string, before: string, after: string): VersionChange => ({
      ...{ noun, change: 'changed', subject: 'x', fields: [{ field, before, after }] },
    })
    const changes = [
      changed('derivedVariable', 'kind', 'reverse', 'compute'),
      changed('entryBatch', 'mode', 'double', 'single'),
      changed('entryBatch', 'stage', 'keying', 'accepted'),
    ]
    expect(comparedRows(changes, 'derivedVariable', say)).toEqual([
      { subject: 'x', what: 'Derivation', before: 'Reversed', after: 'Computed' },
    ])
    expect(comparedRows(changes, 'entryBatch', say).map(({ before, after }) => [before, after])).toEqual([
      ['Double entry by two people', 'Single entry, a sample re-keyed'],
      ['Keying', 'Accepted'],
    ])
  })

  it('leave what a person wrote as it is, also where a field of another kind has codes', () => {
    const changes: VersionChange[] = [
      { noun: 'subset', change: 'changed', subject: 'low', fields: [{ field: 'name', before: 'yes', after: 'no' }] },
    ]
    expect(comparedRows(changes, 'subset', say)).toEqual([{ subject: 'low', what: 'Name', before: 'yes', after: 'no' }])
  })
})
