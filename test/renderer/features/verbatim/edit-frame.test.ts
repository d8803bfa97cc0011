import { describe, expect, test } from 'vitest'
import type { Code } from '#shared/survey/code-frame.ts'
import { moved, newCode, withCode } from '../../../../renderer/features/verbatim/edit-frame.ts'

const code = (id: number, group: string): Code => ({ id, name: `码${id}`, group, definition: '', keywords: [] })
const frame = [code(1, '服务'), code(4, '服务'), code(2, '费用')]
const ids = (codes: readonly Code[]) => codes.map(({ id }) => id)

describe('editing a frame', () => {
  test('a new code has a number of its own and stands behind the last of its group', () => {
    expect(newCode(frame).id).toBe(5)
    expect(newCode([]).id).toBe(1)
    expect(ids(withCode(frame, code(5, '服务')))).toEqual([1, 4, 5, 2])
    expect(ids(withCode(frame, code(5, '质量')))).toEqual([1, 4, 2, 5])
  })

  test('a code keeps its place as long as it keeps its group', () => {
    expect(ids(withCode(frame, { ...code(1, '服务'), name: '等待' }))).toEqual([1, 4, 2])
    expect(ids(withCode(frame, code(1, '费用')))).toEqual([4, 2, 1])
  })

  test('moving stops at both ends', () => {
    expect(ids(moved(frame, 4, -1))).toEqual([4, 1, 2])
    expect(ids(moved(frame, 1, -1))).toEqual([1, 4, 2])
    expect(ids(moved(frame, 2, 1))).toEqual([1, 4, 2])
    expect(ids(moved(frame, 9, 1))).toEqual([1, 4, 2])
  })
})
