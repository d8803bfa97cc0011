import type { PartScore, ReportInput } from '#core/report/index.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { ownDecimals } from '#shared/survey/decimals.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { indexTree, itemVariables, sampleComments, sampleTable, variables } from './sample-data.ts'
import { actions, causeTree } from './sample-plan.ts'

const table = sampleTable(268, 0.12)
const before = sampleTable(241, -0.05)
const tree = treeOfIndexSystem(indexTree)
const judgements = [
  [1, 1 / 2, 2, 1, 1 / 2, 1, 2],
  [2, 1, 3, 1, 1, 2, 3],
  [1 / 2, 1 / 3, 1, 1 / 2, 1 / 3, 1, 1],
  [1, 1, 2, 1, 1, 2, 2],
  [2, 1, 3, 1, 1, 2, 3],
  [1, 1 / 2, 1, 1 / 2, 1 / 2, 1, 2],
  [1 / 2, 1 / 3, 1, 1 / 2, 1 / 3, 1 / 2, 1],
]

const plan: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['frequencies', { variables: ['shop', 'sex'] }, ''],
  ['reliability', { items: itemVariables }, '按程序规定 α 不低于 0.8；本期满足要求，全部题项保留。'],
  ['ahp', { criteria: indexTree.children.map((child) => child.name), matrix: judgements }, ''],
  ['entropyWeights', { variables: itemVariables.slice(0, 8) }, ''],
  ['index', { tree, target: 80, stretchTarget: 90 }, ''],
  ['satisfactionRate', { item: 'Q2' }, ''],
  ['ipa', { items: itemVariables.filter((name) => name !== 'Q22'), overall: 'Q22' }, ''],
  ['pareto', { variable: 'complaint', other: '其他' }, ''],
  ['descriptives', { variables: itemVariables }, ''],
]

function snapshot(analysis: string, options: Record<string, unknown>, comment: string): Snapshot {
  const result = { ...findAnalysis(analysis).run(table, options) }
  return {
    ...{ id: analysis, analysis, options, result, dataRevision: 7, stale: false, pinned: true, comment },
    createdAt: '2026-04-09T08:30:00Z',
  }
}

function scoreOf(name: string, data: DataTable, filter: unknown[] = []): PartScore {
  const { n, score, nodes } = indexResult.parse(findAnalysis('index').run(data, { tree, filter }))
  return { name, n, score, nodes }
}

/** A whole project as the report sees it. */
export function sampleInput(): ReportInput {
  const shops = table.columns.get('shop')
  const names = shops?.kind === 'text' ? shops.categories : []
  return {
    projectName: '2026 年第一季度售后满意度',
    settings: {
      title: '售后服务满意度测评与改进报告',
      client: '华北星驰汽车销售服务有限公司',
      period: '2026 年第一季度',
      organisation: '质量管理部',
      preparedBy: '李思远',
      reviewedBy: '',
      approvedBy: '',
      date: '2026-04-10',
      version: '1.0',
      accent: '#1f5f8b',
      decisions: [
        '批准预约系统上线费用 6 万元，由客户关系部 5 月底前完成。',
        '同意自 4 月起将“等待接待时间”纳入门店月度考核。',
        '第二季度复测沿用本期问卷与权重，以便比较。',
      ],
    },
    decimals: ownDecimals,
    design: { waveVariable: 'wave', counts: [], target: 80, stretchTarget: 90 },
    exclusions: [
      { reason: 'speeder', count: 5, first: '2025-03-01T08:00:00.000Z', last: '2025-03-02T08:00:00.000Z' },
      { reason: '走访员误填', count: 1, first: '2025-03-02T08:00:00.000Z', last: '2025-03-02T09:00:00.000Z' },
    ],
    returns: [
      { wave: '2025 年第四季度', distributed: 300, returned: 252, total: 252, valid: 241 },
      { wave: '2026 年第一季度', distributed: 300, returned: 273, total: 273, valid: 268 },
    ],
    snapshots: plan.map((one) => snapshot(...one)),
    indexTree,
    weightSets: [
      {
        ...{ id: 'w1', name: '专家组 AHP（2026）', nodeId: 'root', analysis: 'ahp', options: {} },
        weights: indexTree.children.map((child) => ({ name: child.name, weight: child.weight ?? 0 })),
        createdAt: '2026-03-01T00:00:00Z',
      },
    ],
    causeTrees: [causeTree],
    actions,
    variables,
    waveScores: [scoreOf('2025 年第四季度', before), scoreOf('2026 年第一季度', table)],
    segmentScores: [
      { variable: 'shop', parts: names.map((name) => scoreOf(name, table, [{ variable: 'shop', in: [name] }])) },
    ],
    verbatims: [{ variable: 'comment', texts: sampleComments }],
    codedComments: [],
    softwareVersion: '0.1.0',
    dataFingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    today: '2026-04-10',
  }
}
