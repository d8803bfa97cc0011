import type { Text } from '../language.ts'

/** The table of several scales in the chapter on reliability. */
export const reliabilityTexts = {
  scales: { 'zh-CN': '各分量表信度', en: 'Reliability of the other scales' },
  items: { 'zh-CN': '题项', en: 'Items' },
  k: { 'zh-CN': '题数', en: 'k' },
  n: { 'zh-CN': 'n', en: 'n' },
  alpha: { 'zh-CN': 'Cronbach α', en: 'Cronbach’s α' },
  lower: { 'zh-CN': '95% 下限', en: '95% CI lower' },
  upper: { 'zh-CN': '95% 上限', en: '95% CI upper' },
  verdict: { 'zh-CN': '评价', en: 'Rating' },
  stale: { 'zh-CN': '（数据已改动）', en: ' (data changed)' },
} as const satisfies Record<string, Text>
