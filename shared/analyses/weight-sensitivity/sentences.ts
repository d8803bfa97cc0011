import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const weightSensitivityWords = {
  title: { 'zh-CN': '权重敏感性', en: 'Sensitivity to weights' },
  purpose: {
    'zh-CN': '逐个变动权重，看指数与各单位名次随之变化多少，判断结论是否取决于权重。',
    en: 'Each weight is moved in turn to see how far index and ranks follow, and whether conclusions depend on the weights.',
  },
  range: {
    'zh-CN':
      '各权重单独变动 ±{change} 时，“{name}”（{score} 分）在 {lowest}～{highest} 分之间；影响最大的权重是{nodes}，指数相差 {span} 分。',
    en: 'With each weight moved by ±{change} in turn, “{name}” ({score}) stays between {lowest} and {highest}; the weight of {nodes} matters most: {span} points.',
  },
  none: {
    'zh-CN': '各权重单独变动 ±{change}，“{name}”（{score} 分）都不变：同级各项得分相同。',
    en: 'Moving any weight by ±{change} leaves “{name}” at {score}: siblings score the same.',
  },
  ranksStable: {
    'zh-CN': '{count} 个单位的名次在所有变动下都不变，排名不取决于权重的取舍。',
    en: 'The ranks of all {count} units stay the same under every change: the ranking does not depend on the weights.',
  },
  ranksMove: {
    'zh-CN': '{count} 个单位中有 {moved} 个的名次会变；最敏感的权重是{nodes}，变动时有 {changes} 个单位换位。',
    en: 'Of {count} units {moved} can change rank; most sensitive is the weight of {nodes}, moving {changes} of them.',
  },
  leaderStable: { 'zh-CN': '第一名“{leader}”始终不变。', en: '“{leader}” stays first throughout.' },
  leaderMoves: {
    'zh-CN': '第一名“{leader}”在{nodes}的权重变动时会易位，公布排名前应先确认这些权重。',
    en: 'First place of “{leader}” changes with the weight of {nodes}; settle these weights before publishing a ranking.',
  },
  quoted: { 'zh-CN': '“{name}”', en: '“{name}”' },
  andOthers: { 'zh-CN': '{names}等 {count} 项', en: '{names} and others ({count} in all)' },
  tableCaption: { 'zh-CN': '权重变动 ±{change} 时的指数', en: 'The index with each weight moved by ±{change}' },
  node: { 'zh-CN': '指标', en: 'Indicator' },
  weightLow: { 'zh-CN': '下调后权重', en: 'Lowered', statistic: 'sensitivity' },
  weightHigh: { 'zh-CN': '上调后权重', en: 'Raised', statistic: 'sensitivity' },
  scoreLow: { 'zh-CN': '下调后指数', en: 'Index, lowered', statistic: 'sensitivity' },
  scoreHigh: { 'zh-CN': '上调后指数', en: 'Index, raised', statistic: 'sensitivity' },
  span: { 'zh-CN': '相差', en: 'Span', statistic: 'sensitivity' },
  rankChanges: { 'zh-CN': '换位单位数', en: 'Units moved', statistic: 'sensitivity' },
  scaleNote: {
    'zh-CN': '指数满分 {scale}；原权重下为 {score} 分。',
    en: 'Scale 0–{scale}; {score} with the weights as given.',
  },
  unitsCaption: { 'zh-CN': '各单位的名次范围', en: 'Range of ranks by unit' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  rank: { 'zh-CN': '名次', en: 'Rank', statistic: 'rank' },
  bestRank: { 'zh-CN': '最好名次', en: 'Best rank', statistic: 'sensitivity' },
  worstRank: { 'zh-CN': '最差名次', en: 'Worst rank', statistic: 'sensitivity' },
  figureCaption: {
    'zh-CN': '各权重变动 ±{change} 引起的指数变化',
    en: 'How far each weight moves the index (±{change})',
  },
  figureDescription: {
    'zh-CN': '条形图：{count} 个权重变动 ±{change} 引起的指数变化，最大为“{highest}”（{span} 分）。',
    en: 'Bar chart: what ±{change} in each of {count} weights does to the index, at most {span} points (“{highest}”).',
  },
  axis: { 'zh-CN': '指数变化（分）', en: 'Change of the index (points)' },
} as const satisfies Record<string, Word>

export const weightSensitivityOptionTexts = {
  change: {
    label: { 'zh-CN': '变动幅度', en: 'Change' },
    help: {
      'zh-CN': '每个权重上下变动的比例，默认 0.2 即 ±20%；同级其余权重按比例折算。',
      en: 'The share by which each weight moves either way, 0.2 for ±20%; its siblings are rescaled.',
    },
  },
  units: {
    label: { 'zh-CN': '排名单位', en: 'Units to rank' },
    help: {
      'zh-CN': '门店、地区、服务商等变量；填写后同时考察名次的变化。',
      en: 'A variable of shops, districts or providers; when given, changes of rank are watched as well.',
    },
  },
} as const satisfies Record<string, OptionText>
