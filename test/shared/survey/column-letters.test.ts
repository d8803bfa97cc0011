import { describe, expect, it } from 'vitest'
import { columnLetters } from '#shared/survey/column-letters.ts'

describe('columnLetters', () => {
  it('gives the letters that Excel shows', () => {
    expect([0, 25, 26, 51, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD'])
  })
})
