import {
  editAnswer,
  excludeResponses,
  importBatch,
  keepSnapshot,
  removeAction,
  saveAction,
  saveCauseTree,
  saveIndexSystem,
  saveReportSettings,
  saveSurveyDesign,
  saveVariable,
  saveWeightSet,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { ReportSettings } from '#shared/survey/report-settings.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { batchOf, row, variable } from './test-project.ts'

export const variables = [
  variable('Q1', {
    label: '服务顾问的礼貌',
    missing: [{ value: -3, kind: 'skipped' }],
    labels: { 1: '很不满意', 5: '很满意' },
  }),
  variable('Q2', { label: '维修质量', direction: 'low' }),
  variable('门店', {
    role: 'segment',
    type: 'nominal',
    scale: null,
    direction: null,
    labels: { 1: '东店', 2: '西店' },
  }),
  variable('期次', { role: 'segment', type: 'nominal', scale: null, direction: null }),
  variable('意见', { role: 'text', type: 'string', scale: null, direction: null }),
]

export const rows = [
  row([5, 1, 1, '第一期', '很好'], { sourceRow: 2 }),
  row([-3, 2, 2, '第一期', ''], { sourceRow: 3 }),
  row([4, null, 1, '第二期', null], { sourceRow: 4 }),
  row([1, 5, 2, '第二期', '等太久'], { sourceRow: 6, excluded: '答题过少' }),
]

export const design: SurveyDesign = {
  waveVariable: '期次',
  counts: [
    { wave: '第一期', distributed: 150, returned: 140 },
    { wave: '第二期', distributed: 150, returned: null },
  ],
  target: 80,
  stretchTarget: 90,
}

export const indexSystem: IndexNode = {
  id: 'root',
  name: '满意度指数',
  variable: null,
  weight: null,
  children: [
    {
      id: 'advisor',
      name: '服务顾问',
      variable: null,
      weight: 0.4,
      children: [{ id: 'polite', name: '礼貌', variable: 'Q1', weight: null, children: [] }],
    },
    { id: 'repair', name: '维修质量', variable: 'Q2', weight: 0.6, children: [] },
  ],
}

export const weightSet: WeightSet = {
  id: 'weights-1',
  name: '层次分析法',
  nodeId: 'root',
  analysis: 'ahp',
  options: { criteria: ['服务顾问', '维修质量'], judgements: [{ a: '服务顾问', b: '维修质量', value: 0.5 }] },
  weights: [
    { name: '服务顾问', weight: 1 / 3 },
    { name: '维修质量', weight: 2 / 3 },
  ],
  createdAt: '2025-03-01T08:00:00.000Z',
}

export function cause(id: string, children: readonly Cause[] = []): Cause {
  return { id, text: `原因 ${id}`, count: 3, votes: 2, status: 'suspected', verification: '', owner: '', children }
}

export const causeTree: CauseTree = {
  id: 'tree-1',
  effect: '维修返修率高',
  origin: { analysis: 'pareto', variable: '意见', category: '等太久', count: 17 },
  head: 'right',
  bones: [cause('man', [cause('training', [cause('plan', [cause('budget')])])]), cause('machine')],
}

export const action: Action = {
  id: 'action-1',
  causeId: 'training',
  problem: '返修',
  rootCause: '培训不足',
  measure: '每月技术培训',
  owner: '李强',
  start: '2025-03-10',
  due: '2025-06-30',
  resources: '培训费 2 万元',
  indicator: '返修率',
  baseline: 8.5,
  target: 4,
  status: 'running',
  pdcaStep: 5,
  evidence: '',
  effect: '',
  standard: '',
}

export const reportSettings: ReportSettings = {
  title: '售后服务满意度报告',
  client: '某汽车经销商',
  period: '2025 年第一季度',
  organisation: '质量部',
  preparedBy: '王芳',
  reviewedBy: '',
  approvedBy: '',
  date: '2025-04-01',
  version: '1.0',
  accent: '#1f5f8b',
  decisions: ['批准培训计划'],
}

export const computed = {
  analysis: 'reliability',
  options: { items: ['Q1', 'Q2'] },
  result: { alpha: 0.808, notes: [] },
  dataFingerprint: 'f'.repeat(64),
}

/** Puts one of everything into a project, with a step undone at the end. */
export async function fill(project: WritableProject): Promise<void> {
  await importBatch(project, batchOf(variables), rows)
  excludeResponses(project, [2], '直线作答')
  editAnswer(project, 1, 'Q2', 2)
  const [first] = variables
  if (first) saveVariable(project, first.name, { ...first, label: '服务顾问的礼貌与尊重' })
  saveSurveyDesign(project, design)
  saveIndexSystem(project, indexSystem)
  saveWeightSet(project, weightSet, { apply: true })
  keepSnapshot(project, { ...computed, dataRevision: 4 }, { pinned: true, comment: '信度良好' })
  saveCauseTree(project, causeTree)
  saveAction(project, action)
  saveReportSettings(project, reportSettings)
  removeAction(project, action.id)
  undo(project)
}
