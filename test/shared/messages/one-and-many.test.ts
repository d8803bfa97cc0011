import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/language.ts'
import { problemTexts } from '#shared/messages/problems.ts'

describe('an English sentence about a number', () => {
  it('has the verb of one, and the verb of several', () => {
    const hidden = (count: number) => fill(problemTexts.hiddenRows, 'en', { count, rows: '7' })
    expect(hidden(1)).toBe(
      '1 response is in a hidden row (7); it is imported too. Delete it in the sheet if not wanted.',
    )
    expect(hidden(2)).toContain('2 responses are in hidden rows (7); they are imported too.')
  })
})
