import type { Text } from '../language.ts'

/** The method page: everything needed to get the same numbers again. */
export const methodTexts = {
  results: { 'zh-CN': '分析结果的口径', en: 'How the results were computed' },
  resultsTable: { 'zh-CN': '各项分析的样本与方法', en: 'Sample and method of each analysis' },
  analysis: { 'zh-CN': '分析', en: 'Analysis' },
  n: { 'zh-CN': 'n / 总数', en: 'n / total' },
  missingRule: { 'zh-CN': '缺失处理', en: 'Missing answers' },
  formula: { 'zh-CN': '方法', en: 'Method' },
  missing: { 'zh-CN': '缺失值声明', en: 'Declared missing codes' },
  missingIntro: {
    'zh-CN': '下列代码不作为答案计入任何统计。',
    en: 'These codes are not answers and enter no statistic.',
  },
  missingTable: { 'zh-CN': '缺失值代码', en: 'Missing codes' },
  code: { 'zh-CN': '代码', en: 'Code' },
  kind: { 'zh-CN': '含义', en: 'Meaning' },
  variables: { 'zh-CN': '变量数', en: 'Variables' },
  randomIndex: { 'zh-CN': '平均随机一致性指标 RI', en: 'Random index' },
  randomIndexTable: { 'zh-CN': '本报告采用的 RI 值（{source}）', en: 'Random index used ({source})' },
  order: { 'zh-CN': '阶数', en: 'Order' },
  ri: { 'zh-CN': 'RI', en: 'RI' },
  provenance: { 'zh-CN': '数据与软件', en: 'Data and software' },
  software: { 'zh-CN': '软件：满意度工作台 {version}。', en: 'Software: CSAT Workbench {version}.' },
  fingerprint: { 'zh-CN': '数据指纹（SHA-256）：{fingerprint}', en: 'Data fingerprint (SHA-256): {fingerprint}' },
  computed: { 'zh-CN': '结果计算时间：{from} 至 {to}（UTC）。', en: 'Results computed {from} to {to} (UTC).' },
  printed: {
    'zh-CN': '报告日期：{today}（逾期与进度按此日判断）。',
    en: 'Date of the report: {today} (overdue as of this date).',
  },
  glossary: { 'zh-CN': '术语说明', en: 'Glossary' },
  glossaryTerm: { 'zh-CN': '{name}：', en: '{name}: ' },
  glossaryPart: { 'zh-CN': '{label}：{text}', en: '{label}: {text}' },
  references: { 'zh-CN': '参考文献', en: 'References' },
} as const satisfies Record<string, Text>
