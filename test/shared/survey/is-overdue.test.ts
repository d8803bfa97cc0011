import { describe, expect, it } from 'vitest'
import { actionStatuses } from '#shared/survey/action-plan.ts'
import { isFinished, isOverdue } from '#shared/survey/is-overdue.ts'

describe('isOverdue', () => {
  const due = '2026-07-15'
  it('is so from the day after the due day', () => {
    expect(isOverdue({ due, status: 'running' }, '2026-07-15')).toBe(false)
    expect(isOverdue({ due, status: 'running' }, '2026-07-16')).toBe(true)
  })
  it('is so of nothing that is finished, given up or without a due day', () => {
    const late = actionStatuses.filter((status) => isOverdue({ due, status }, '2027-01-01'))
    expect(late).toEqual(['planned', 'running'])
    expect(actionStatuses.filter((status) => !isFinished({ status }))).toEqual(late)
    expect(isOverdue({ due: null, status: 'planned' }, '2027-01-01')).toBe(false)
  })
})
