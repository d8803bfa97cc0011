import type { Text } from '../language.ts'

/** One result for each category of a variable. */
export const splitTexts = {
  splitBy: { 'zh-CN': '按变量拆分', en: 'Split by' },
  splitHint: {
    'zh-CN': '每组各算一次，只用于这个分析。',
    en: 'One result for each group; for this analysis only.',
  },
  noSplit: { 'zh-CN': '（不拆分）', en: '(no split)' },
  title: { 'zh-CN': '{title}：按{variable}拆分', en: '{title}, split by {variable}' },
  progress: { 'zh-CN': '正在计算…（{done}/{total}）', en: 'Computing… ({done} of {total})' },
  ready: {
    'zh-CN': '按{variable}拆分：{n} 组，{computed} 组有结果。',
    en: 'Split by {variable}: {n} {n|group|groups}, {computed} with a result.',
  },
  responses: { 'zh-CN': '答卷 {n} 份', en: '{n} {n|response|responses}' },
  summary: { 'zh-CN': '各组对照', en: 'The groups compared' },
  groupResponses: { 'zh-CN': '答卷', en: 'Responses' },
  used: { 'zh-CN': '用于分析 n', en: 'n used' },
  finding: { 'zh-CN': '主要结论', en: 'Key finding' },
  refused: { 'zh-CN': '无结果：{reason}', en: 'No result: {reason}' },
  keep: { 'zh-CN': '保留各组结果', en: 'Keep all groups' },
  kept: { 'zh-CN': '各组结果已保留', en: 'All groups kept' },
  keptSome: {
    'zh-CN': '已保留 {n} 组；{refused} 组无结果，没有保留',
    en: '{n} {n|group|groups} kept; {refused} without a result {refused|was|were} not',
  },
  pin: { 'zh-CN': '各组加入报告', en: 'Add all groups to the report' },
  pinned: { 'zh-CN': '各组已在报告中', en: 'All groups in the report' },
  pinnedSome: {
    'zh-CN': '{n} 组已加入报告；{refused} 组无结果，没有加入',
    en: '{n} {n|group is|groups are} in the report; {refused} without a result {refused|is|are} not',
  },
  unpin: { 'zh-CN': '把各组移出报告', en: 'Take all groups out of the report' },
  unpinned: { 'zh-CN': '各组已移出报告', en: 'All groups taken out of the report' },
} as const satisfies Record<string, Text>
