import { describe, expect, test } from 'vitest'
import { frameAfter, pageAfter, questionsAfter } from '../../../renderer/client/place-coding.ts'

const row = { response: 7, text: '等太久', codes: [1], proposed: [2], wave: null, segment: null, overall: null }
const other = { ...row, response: 8 }
const coding = (codes: number[]) => ({ variable: '意见', response: 7, codes })

describe('a coding in what the page holds', () => {
  test('changes the one comment, whose new codes are no longer proposed', () => {
    const after = pageAfter({ total: 2, rows: [row, other] }, coding([1, 2]))
    expect(after).toEqual({ total: 2, rows: [{ ...row, codes: [1, 2], proposed: [] }, other] })
  })
  test('leaves a page without the comment as it is', () => {
    const page = { total: 1, rows: [other] }
    expect(pageAfter(page, coding([]))).toBe(page)
  })
  test('moves the counts of the codes given and taken', () => {
    const counts = [1, 2, 3].map((code) => ({ code, comments: 5, proposed: 4 }))
    const frame = { codes: [], counts, codingVariable: null }
    expect(frameAfter(frame, row, coding([2])).counts).toEqual([
      { code: 1, comments: 4, proposed: 4 },
      { code: 2, comments: 6, proposed: 3 },
      { code: 3, comments: 5, proposed: 4 },
    ])
  })
  test('counts a comment as coded from its first code to its last', () => {
    const questions = [{ name: '意见', label: '', comments: 10, coded: 3, codes: 2 }]
    const coded = (before: number[], codes: number[]) =>
      questionsAfter(questions, { ...row, codes: before }, coding(codes))[0]?.coded
    expect([coded([], [1]), coded([1], [1, 2]), coded([1, 2], []), coded([], [])]).toEqual([4, 3, 2, 3])
  })
})
