import { describe, expect, test } from 'vitest'
import {
  codesAfter,
  commentAfter,
  frameAfter,
  pageAfter,
  questionsAfter,
} from '../../../renderer/client/place-coding.ts'

const row = { response: 7, text: '等太久', codes: [1], proposed: [2], wave: null, segment: null, overall: null }
const other = { ...row, response: 8 }
const change = (add: number[], remove: number[], response = 7) => ({ response, add, remove })

describe('changes of codes over what the page holds', () => {
  test('are made in their order, those of other comments left out', () => {
    expect(codesAfter(row, [change([2], []), change([3], [1]), change([9], [1], 8), change([], [2])])).toEqual([3])
  })
  test('are made once, when the codes have come with them already', () => {
    expect(codesAfter({ response: 7, codes: [1, 2] }, [change([2], [])])).toEqual([1, 2])
    expect(codesAfter({ response: 7, codes: [] }, [change([], [1])])).toEqual([])
  })
  test('without any, the codes are the same list', () => {
    expect(codesAfter(row, [change([9], [], 8)])).toBe(row.codes)
  })
})

describe('a coding in what the page holds', () => {
  test('a code that is given is no longer proposed', () => {
    expect(commentAfter(row, [1, 2])).toEqual({ ...row, codes: [1, 2], proposed: [] })
  })
  test('changes the one comment of a page', () => {
    const after = pageAfter({ total: 2, rows: [row, other] }, { response: 7, codes: [3] })
    expect(after).toEqual({ total: 2, rows: [{ ...row, codes: [3] }, other] })
  })
  test('leaves a page without the comment as it is', () => {
    const page = { total: 1, rows: [other] }
    expect(pageAfter(page, { response: 7, codes: [] })).toBe(page)
  })
  test('moves the counts of the codes given and taken', () => {
    const counts = [1, 2, 3].map((code) => ({ code, comments: 5, proposed: 4 }))
    const frame = { codes: [], counts, codingVariable: null }
    expect(frameAfter(frame, row, [2]).counts).toEqual([
      { code: 1, comments: 4, proposed: 4 },
      { code: 2, comments: 6, proposed: 3 },
      { code: 3, comments: 5, proposed: 4 },
    ])
  })
  test('counts a comment as coded from its first code to its last', () => {
    const questions = [{ name: '意见', label: '', comments: 10, coded: 3, codes: 2 }]
    const coded = (before: number[], codes: number[]) =>
      questionsAfter(questions, '意见', { ...row, codes: before }, codes)[0]?.coded
    expect([coded([], [1]), coded([1], [1, 2]), coded([1, 2], []), coded([], [])]).toEqual([4, 3, 2, 3])
  })
})
