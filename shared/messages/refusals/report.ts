import type { Text } from '../language.ts'

export const reportRefusals = {
  reportEmpty: {
    'zh-CN':
      '报告没有可打印的内容。请先导入数据，在分析页把至少一个结果“加入报告”，或者在根因与行动页建立鱼骨图或行动计划。',
    en: 'The report has nothing to print. Import data and pin at least one result to the report, or add a fishbone or an action first.',
  },
} as const satisfies Record<string, Text>
