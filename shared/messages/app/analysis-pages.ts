import type { Text } from '../language.ts'

export const reliabilityPageTexts = {
  purpose: {
    'zh-CN': '问卷可信吗？用 Cronbach α、折半信度和 ω 检验题项是否测的是同一件事，逐题给出删除后的变化。',
    en: 'Can the questionnaire be trusted? Alpha, split-half and omega show whether the items measure one thing.',
  },
  emptyTitle: { 'zh-CN': '还没有可检验的题项', en: 'No items to test yet' },
  emptyText: {
    'zh-CN': '信度检验需要至少两个题项的答卷。导入数据并把题目的角色设为“题项”后，结果会自动出现。',
    en: 'Reliability needs responses to at least two items. Import data and give its questions the role “item”; the result then appears by itself.',
  },
  split: { 'zh-CN': '折半方式', en: 'Halves' },
  firstHalf: { 'zh-CN': '前半 / 后半', en: 'First half / second half' },
  oddEven: { 'zh-CN': '奇数题 / 偶数题', en: 'Odd / even items' },
  reversed: {
    'zh-CN': '{n} 个“分低为好”的题项已按量表翻转。',
    en: '{n} {n|item|items} where low is good {n|is|are} reversed on {n|its scale|their scales}.',
  },
  which: { 'zh-CN': '分析', en: 'Analysis' },
  hint: { 'zh-CN': '至少选择两个题项。', en: 'Choose at least two items.' },
} as const satisfies Record<string, Text>

export const scoresPageTexts = {
  purpose: {
    'zh-CN': '按指标体系和权重汇总成一个指数；或按公司程序计算满意度与满意率。',
    en: 'One index from the index system and its weights, or the satisfaction degree and rate of the company procedure.',
  },
  which: { 'zh-CN': '计算', en: 'Compute' },
  index: { 'zh-CN': '满意度指数', en: 'Satisfaction index' },
  satisfactionRate: { 'zh-CN': '满意度与满意率', en: 'Degree and rate' },
  emptyTitle: { 'zh-CN': '还不能计分', en: 'Nothing to score yet' },
  emptyNoData: {
    'zh-CN': '得分页把答卷按指标体系汇总成指数。请先导入数据。',
    en: 'This page turns responses into an index. Import data first.',
  },
  emptyNoTree: {
    'zh-CN': '得分按指标体系逐层汇总。请先建立指标体系并把题项绑定到变量。',
    en: 'Scores follow the index system. Build it first and bind its items to variables.',
  },
  scale: { 'zh-CN': '分制', en: 'Scale' },
  scale100: { 'zh-CN': '百分制', en: '0–100' },
  scale1000: { 'zh-CN': '千分制', en: '0–1000' },
  target: { 'zh-CN': '目标分', en: 'Target' },
  stretchTarget: { 'zh-CN': '挑战目标分', en: 'Stretch target' },
  item: { 'zh-CN': '题项', en: 'Item' },
  points: { 'zh-CN': '各档分值（从最好到最差）', en: 'Points of the levels, best first' },
  pointsHint: { 'zh-CN': '例如 10, 8, 6, 4, 1', en: 'For example 10, 8, 6, 4, 1' },
  pointsError: { 'zh-CN': '请填写用逗号分开的数字。', en: 'Enter numbers separated by commas.' },
  satisfiedLevels: { 'zh-CN': '计为满意的档数', en: 'Levels counted as satisfied' },
  withSelf: { 'zh-CN': '与自评合并', en: 'Combine with a self-assessment' },
  selfShare: { 'zh-CN': '自评所占比重（%）', en: 'Share of the self-assessment (%)' },
  selfDegree: { 'zh-CN': '自评满意度（%）', en: 'Self-assessed degree (%)' },
  selfRate: { 'zh-CN': '自评满意率（%）', en: 'Self-assessed rate (%)' },
  chooseItem: { 'zh-CN': '选择一个题项。', en: 'Choose an item.' },
} as const satisfies Record<string, Text>

export const diagnosisPageTexts = {
  purpose: {
    'zh-CN': '哪里弱、为什么先改它：重要性—表现分析、柏拉图、频数与描述统计。',
    en: 'Where the weak points are and which come first: importance-performance, Pareto, frequencies, descriptives.',
  },
  which: { 'zh-CN': '分析', en: 'Analysis' },
  emptyTitle: { 'zh-CN': '还没有可诊断的数据', en: 'Nothing to diagnose yet' },
  emptyText: {
    'zh-CN': '诊断页从答卷中找出弱项：先导入数据，再选择题项或投诉类别。',
    en: 'This page finds weak points in the responses: import data, then choose items or a complaint category.',
  },
  overall: { 'zh-CN': '总体评价题', en: 'Overall item' },
  importance: { 'zh-CN': '重要性来源', en: 'Importance from' },
  importanceCorrelation: { 'zh-CN': '与总体评价的相关', en: 'Correlation with the overall item' },
  importanceRegression: { 'zh-CN': '对总体评价的回归', en: 'Regression on the overall item' },
  crosshair: { 'zh-CN': '十字线', en: 'Crosshairs' },
  crosshairMean: { 'zh-CN': '均值', en: 'Means' },
  crosshairMedian: { 'zh-CN': '中位数', en: 'Medians' },
  crosshairMidpoint: { 'zh-CN': '量表中点', en: 'Midpoints' },
  ipaHint: {
    'zh-CN': '选择一个总体评价题和至少两个分项题。',
    en: 'Choose an overall item and at least two other items.',
  },
  category: { 'zh-CN': '类别变量', en: 'Category' },
  threshold: { 'zh-CN': '关键少数的累计比例（%）', en: 'Vital few up to (%)' },
  maxBars: { 'zh-CN': '最多显示的类别数', en: 'Most categories shown' },
  maxBarsHint: { 'zh-CN': '其余并入“其他”，排在最后。', en: 'The rest is joined as “other” and stands last.' },
  noCategory: {
    'zh-CN': '数据中没有类别变量。把投诉类别、门店等列的角色设为“分组”或“多选”。',
    en: 'The data have no category. Give columns such as complaint or shop the role “segment” or “multiple response”.',
  },
  toCauses: { 'zh-CN': '用柏拉图找根因', en: 'Find root causes of a bar' },
} as const satisfies Record<string, Text>
