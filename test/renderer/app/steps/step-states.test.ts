import { describe, expect, it } from 'vitest'
import type { Action } from '#shared/survey/action-plan.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { keptFacts } from '../../../../renderer/app/steps/kept-facts.ts'
import type { ProjectContent } from '../../../../renderer/app/steps/project-content.ts'
import { stepStates } from '../../../../renderer/app/steps/step-states.ts'
import { reasonSentence, type StepStatus } from '../../../../renderer/app/steps/step-status.ts'
import { emptyAction } from '../../../../renderer/features/improvement/action-for-cause.ts'

const item = (name: string, direction: Variable['direction'] = 'high'): Variable => ({
  name,
  label: name,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction,
  labels: {},
  missing: [],
})
const leaf = (name: string, weight: number | null = null): IndexNode => ({
  id: name,
  name,
  variable: name,
  weight,
  children: [],
})
const tree = (...children: IndexNode[]): IndexNode => ({
  id: 'root',
  name: '指数',
  variable: null,
  weight: null,
  children,
})
const snapshot = (analysis: string, stale: boolean, result: Record<string, unknown> = {}): Snapshot => ({
  id: analysis,
  analysis,
  options: {},
  result,
  dataRevision: 1,
  stale,
  createdAt: '2026-01-02T03:04:05.000Z',
  pinned: true,
  comment: '',
})
const empty: ProjectContent = {
  variables: [],
  design: defaultSurveyDesign,
  counts: [],
  undecided: null,
  batches: [],
  tree: null,
  snapshots: [],
  kept: null,
  causeTrees: [],
  actions: [],
  today: '2026-06-30',
}
const filled: ProjectContent = {
  ...empty,
  variables: [item('a'), item('b')],
  counts: [{ wave: null, total: 100, valid: 90 }],
  undecided: 0,
  tree: tree(leaf('a'), leaf('b')),
}
const withCards = (snapshots: readonly Snapshot[]): ProjectContent => ({
  ...filled,
  snapshots,
  kept: keptFacts(filled.tree, [], snapshots),
})
const sentences = ({ reasons }: StepStatus) => reasons.map((reason) => reasonSentence(reason, 'zh-CN'))
const statesOf = (content: ProjectContent) =>
  Object.fromEntries(Object.entries(stepStates(content)).map(([step, { state }]) => [step, state]))

describe('stepStates', () => {
  it('finds every step empty in an empty project', () => {
    expect(new Set(Object.values(statesOf(empty)))).toEqual(new Set(['empty']))
  })

  it('opens the analyses once there are data and a tree', () => {
    expect(statesOf(filled)).toMatchObject({
      data: 'done',
      indexSystem: 'done',
      reliability: 'ready',
      weights: 'ready',
      scores: 'ready',
      diagnosis: 'ready',
    })
  })

  it('gives every state a reason that leaves no placeholder open, in both languages', () => {
    for (const content of [empty, filled, withCards([snapshot('ipa', true)])]) {
      for (const { reasons } of Object.values(stepStates(content))) {
        for (const reason of reasons) {
          expect(reasonSentence(reason, 'zh-CN')).not.toMatch(/[{}]/)
          expect(reasonSentence(reason, 'en')).not.toMatch(/[{}]/)
        }
      }
    }
  })
})

describe('the data need attention', () => {
  it('when the survey fails its gate, by the wave that does', () => {
    // 110 of 200 are 55.0 %, 125 of 200 are 62.5 %; together 235 of 400 are 58.75 %, which is the first wave's doing.
    const design = {
      ...defaultSurveyDesign,
      waveVariable: '期次',
      counts: [
        { wave: '一期', distributed: 200, returned: 110 },
        { wave: '二期', distributed: 200, returned: 125 },
      ],
    }
    const counts = [
      { wave: null, total: 220, valid: 200 },
      { wave: '一期', total: 100, valid: 90 },
      { wave: '二期', total: 120, valid: 110 },
    ]
    const { data } = stepStates({ ...filled, design, counts })
    expect(data.state).toBe('attention')
    expect(sentences(data)).toEqual(['回收率不高于 60%：一期 55.0%'])
    expect(data.reasons[0].repair).toMatchObject({ page: 'data', view: 'responses' })
  })

  it('when more came back than were given out', () => {
    const design = { ...defaultSurveyDesign, counts: [{ wave: null, distributed: 100, returned: 120 }] }
    expect(sentences(stepStates({ ...filled, design }).data)).toEqual(['发放、回收与数据的份数互相矛盾'])
  })

  it('while responses hit by the quality rules are undecided, and no longer once they are decided', () => {
    const { data } = stepStates({ ...filled, undecided: 3 })
    expect(data.state).toBe('attention')
    expect(sentences(data)).toEqual(['3 份答卷命中质量规则，尚未处理'])
    expect(data.reasons[0].repair).toMatchObject({ page: 'data', view: 'quality' })
    expect(stepStates({ ...filled, undecided: 0 }).data.state).toBe('done')
  })

  it('when a variable of the index has no direction, but not for a variable outside it', () => {
    const variables = [item('a', null), item('b'), { ...item('c', null), role: 'segment' as const }]
    const { data } = stepStates({ ...filled, variables })
    expect(sentences(data)).toEqual(['指标体系中 1 个变量没有确定方向：a'])
    expect(data.reasons[0].repair).toMatchObject({ view: 'variables', remembered: { 'data.variable': 'a' } })
  })

  it('while differences between two keyings are undecided, also before there are any other data', () => {
    const batch = {
      batch: { id: 'b1', name: '现场' },
      state: 'toCompare',
      forms: 20,
      open: { differences: 4, forms: [7] },
    } as unknown as ProjectContent['batches'][number]
    const { data } = stepStates({ ...empty, batches: [batch] })
    expect(data.state).toBe('attention')
    // Four answers and one form that was keyed once only.
    expect(sentences(data)).toEqual(['纸质问卷“现场”有 5 处录入差异，尚未裁定'])
    expect(data.reasons[0].repair).toMatchObject({ view: 'entry', remembered: { 'entry.comparison': 'b1' } })
    const keying = { ...batch, state: 'keying' as const, open: null }
    expect(stepStates({ ...empty, batches: [keying] }).data.state).toBe('ready')
  })
})

describe('the index system needs attention', () => {
  it('for each kind of gap, leading to the first indicator concerned', () => {
    const unbound = { ...leaf('x'), variable: null }
    const { indexSystem } = stepStates({ ...filled, tree: tree(leaf('a'), unbound) })
    expect(indexSystem.state).toBe('attention')
    expect(sentences(indexSystem)).toEqual(['“x”没有绑定变量', '题项“b”不在任何维度中'])
    expect(indexSystem.reasons[0].repair).toMatchObject({ remembered: { 'indexSystem.selected': 'x' } })
  })

  it('not before there are data to bind', () => {
    const { indexSystem } = stepStates({ ...empty, tree: tree({ ...leaf('x'), variable: null }) })
    expect(indexSystem.state).toBe('done')
  })
})

describe('weights need attention', () => {
  // a : b = 3, b : c = 3, a : c = 1/3. Every row multiplies to 1, so the weights are 1/3 each, λ = 1 + 3 + 1/3 = 13/3,
  // CI = (13/3 − 3)/2 = 2/3, and with RI(3) = 0.58 CR = 1.149.
  const set: WeightSet = {
    id: 's',
    name: 'AHP',
    nodeId: 'root',
    analysis: 'ahp',
    options: {
      criteria: ['a', 'b', 'c'],
      judgements: [
        { a: 'a', b: 'b', value: 3 },
        { a: 'b', b: 'c', value: 3 },
        { a: 'a', b: 'c', value: 1 / 3 },
      ],
      method: 'root',
      randomIndex: 'saaty1980',
    },
    weights: ['a', 'b', 'c'].map((name) => ({ name, weight: 1 / 3 })),
    createdAt: '2026-01-02T03:04:05.000Z',
  }
  const weighted = tree(leaf('a', 1 / 3), leaf('b', 1 / 3), leaf('c', 1 / 3))
  const content = (root: IndexNode): ProjectContent => ({
    ...filled,
    variables: ['a', 'b', 'c'].map((name) => item(name)),
    tree: root,
    kept: keptFacts(root, [set], []),
  })

  it('when the judgements they come from are inconsistent', () => {
    const { weights } = stepStates(content(weighted))
    expect(weights.state).toBe('attention')
    expect(sentences(weights)).toEqual(['“指数”的两两比较不一致：CR 1.149，应小于 0.10'])
    expect(weights.reasons[0].repair).toMatchObject({ page: 'weights', view: 'ahp' })
  })

  it('not for judgements whose weights do not stand in the tree', () => {
    expect(stepStates(content(tree(leaf('a', 0.5), leaf('b', 0.3), leaf('c', 0.2)))).weights.state).toBe('done')
  })

  it('not for consistent judgements', () => {
    // a : b = 2, b : c = 2, a : c = 4 agree exactly: CR 0, weights 4/7, 2/7, 1/7.
    const judgements = [
      { a: 'a', b: 'b', value: 2 },
      { a: 'b', b: 'c', value: 2 },
      { a: 'a', b: 'c', value: 4 },
    ]
    const weights = [4, 2, 1].map((weight, at) => ({ name: 'abc'.charAt(at), weight: weight / 7 }))
    const root = tree(leaf('a', 4 / 7), leaf('b', 2 / 7), leaf('c', 1 / 7))
    const kept = keptFacts(root, [{ ...set, options: { ...set.options, judgements }, weights }], [])
    expect(stepStates({ ...content(root), kept }).weights.state).toBe('done')
  })

  it('when a kept raking did not converge', () => {
    const { weights } = stepStates(withCards([snapshot('rake', false, { converged: false })]))
    expect(weights.state).toBe('attention')
    expect(weights.reasons[0].repair).toMatchObject({ view: 'rake' })
    expect(stepStates(withCards([snapshot('rake', false, { converged: true })])).weights.state).toBe('ready')
  })
})

describe('kept results', () => {
  it('make their step done, whatever the analysis, and say when they are out of date', () => {
    expect(stepStates(withCards([snapshot('factor', false)])).reliability.state).toBe('done')
    const stale = stepStates(withCards([snapshot('ipa', true), snapshot('pareto', false)]))
    expect(stale.diagnosis.state).toBe('stale')
    expect(stale.reliability.state).toBe('ready')
    expect(sentences(stale.report)).toEqual(['数据已变，报告里 1 个结果过期'])
    expect(stale.report.reasons[0].repair).toEqual(expect.objectContaining({ kind: 'update', cards: ['ipa'] }))
  })
})

describe('the plan needs attention', () => {
  const action = (due: string, status: Action['status'], measure = 'm'): Action => ({
    ...emptyAction(`${due} ${status}`),
    measure,
    due,
    status,
  })
  const plan = (...actions: Action[]) => stepStates({ ...filled, actions }).improvement

  it('when an action is overdue, and names the oldest of them', () => {
    const late = plan(action('2026-06-29', 'running', '加人'), action('2026-05-01', 'planned', '培训'))
    expect(late.state).toBe('attention')
    expect(sentences(late)).toEqual(['2 项行动已逾期，最早：培训（2026-05-01）'])
  })

  it('not on the day itself, nor once the work is done', () => {
    expect(plan(action('2026-06-30', 'running')).state).toBe('done')
    expect(plan(action('2026-06-29', 'closed')).state).toBe('done')
  })
})
