import { describe, expect, it } from 'vitest'
import type { Action } from '#shared/survey/action-plan.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { stepStates } from '../../../renderer/app/step-states.ts'
import { emptyAction } from '../../../renderer/features/improvement/action-for-cause.ts'

const item = (name: string): Variable => ({
  name,
  label: name,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
})
const leaf = (name: string): IndexNode => ({ id: name, name, variable: name, weight: null, children: [] })
const snapshot = (analysis: string, stale: boolean): Snapshot => ({
  id: analysis,
  analysis,
  options: {},
  result: {},
  dataRevision: 1,
  stale,
  createdAt: '2026-01-02T03:04:05.000Z',
  pinned: true,
  comment: '',
})
const empty = {
  variables: [],
  design: defaultSurveyDesign,
  counts: [],
  tree: null,
  snapshots: [],
  causeTrees: [],
  actions: [],
  today: '2026-06-30',
}
const filled = {
  ...empty,
  variables: [item('a'), item('b')],
  counts: [{ wave: null, total: 100, valid: 90 }],
  tree: { id: 'root', name: '指数', variable: null, weight: null, children: [leaf('a'), leaf('b')] },
}

describe('stepStates', () => {
  it('finds every step empty in an empty project', () => {
    expect(new Set(Object.values(stepStates(empty)))).toEqual(new Set(['empty']))
  })

  it('opens the analyses once there are data and a tree', () => {
    expect(stepStates(filled)).toMatchObject({
      data: 'done',
      indexSystem: 'done',
      reliability: 'ready',
      weights: 'ready',
      scores: 'ready',
      diagnosis: 'ready',
    })
  })

  it('asks for attention when the survey fails its gate', () => {
    const design = { ...defaultSurveyDesign, counts: [{ wave: null, distributed: 200, returned: 120 }] }
    expect(stepStates({ ...filled, design }).data).toBe('attention')
  })

  it('marks kept results, and says when they are out of date', () => {
    expect(stepStates({ ...filled, snapshots: [snapshot('reliability', false)] }).reliability).toBe('done')
    const stale = stepStates({ ...filled, snapshots: [snapshot('ipa', true)] })
    expect(stale).toMatchObject({ diagnosis: 'stale', report: 'stale', reliability: 'ready' })
  })

  it('asks for attention when an action is overdue', () => {
    const action = (due: string, status: Action['status']): Action => ({
      ...emptyAction('x'),
      measure: 'm',
      due,
      status,
    })
    const state = (due: string, status: Action['status']) =>
      stepStates({ ...filled, actions: [action(due, status)] }).improvement
    expect(state('2026-06-29', 'running')).toBe('attention')
    expect(state('2026-06-30', 'running')).toBe('done')
    expect(state('2026-06-29', 'closed')).toBe('done')
  })
})
