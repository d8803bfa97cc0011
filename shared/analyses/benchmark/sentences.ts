import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const benchmarkWords = {
  title: { 'zh-CN': '单位对标与排名', en: 'Benchmark of units' },
  purpose: {
    'zh-CN': '各门店、片区或服务商的得分、名次，以及与平均、与最优的差距；可逐期比较。',
    en: 'Scores and ranks of shops, districts or providers, with the gaps to the mean and to the best, optionally wave by wave.',
  },
  leader: {
    'zh-CN':
      '{count} 个单位中得分最高的是“{best}”（{bestScore}），最低的是“{worst}”（{worstScore}），相差 {gap}；平均 {mean}。',
    en: 'Of {count} units, “{best}” scores highest ({bestScore}) and “{worst}” lowest ({worstScore}), {gap} apart; the mean is {mean}.',
  },
  alike: {
    'zh-CN': '{count} 个单位得分相同（{mean}）。',
    en: 'All {count} units score the same ({mean}).',
  },
  below: {
    'zh-CN': '低于平均的有 {count} 个单位，其中置信区间整体低于平均的：{names}。',
    en: 'Units below the mean: {count}; with their whole CI below it: {names}.',
  },
  belowUncertain: {
    'zh-CN': '低于平均的有 {count} 个单位，但置信区间都包含平均值，差距可能只是抽样误差。',
    en: 'Units below the mean: {count}; all of their CIs contain it, so the gaps may be due to chance.',
  },
  moved: {
    'zh-CN': '与“{from}”相比，“{to}”的各单位平均变化 {change}；进步最大的是“{riser}”（{riserChange}）。',
    en: 'From “{from}” to “{to}”, the mean of the units changed by {change}; “{riser}” improved most ({riserChange}).',
  },
  fell: {
    'zh-CN': '退步最大的是“{faller}”（{fallerChange}，第 {before} 名降至第 {after} 名）。',
    en: '“{faller}” lost most ({fallerChange}; rank {before} to {after}).',
  },
  andOthers: { 'zh-CN': '{names}等', en: '{names} and others' },
  tableCaption: { 'zh-CN': '各单位“{score}”的得分与名次', en: 'Scores and ranks of the units on “{score}”' },
  waveCaption: { 'zh-CN': '各期“{score}”与平均、最优的差距', en: 'Scores and gaps on “{score}” by wave' },
  rank: { 'zh-CN': '名次', en: 'Rank', statistic: 'rank' },
  gapToMean: { 'zh-CN': '与平均之差', en: 'Gap to mean', statistic: 'benchmarkGap' },
  gapToBest: { 'zh-CN': '与最优之差', en: 'Gap to best', statistic: 'benchmarkGap' },
  lower: { 'zh-CN': '{level} 下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  previous: { 'zh-CN': '上期得分', en: 'Previous score', statistic: 'score' },
  change: { 'zh-CN': '变化', en: 'Change', statistic: 'waveChange' },
  previousRank: { 'zh-CN': '上期名次', en: 'Previous rank', statistic: 'rank' },
  mean: { 'zh-CN': '平均', en: 'Mean' },
  meanLine: { 'zh-CN': '平均 {mean}', en: 'Mean {mean}' },
  figureDescription: {
    'zh-CN':
      '条形图：{count} 个单位“{score}”的得分，从“{best}”（{bestScore}）到“{worst}”（{worstScore}），并标出平均 {mean}。',
    en: 'Bar chart: scores of {count} units on “{score}”, from “{best}” ({bestScore}) to “{worst}” ({worstScore}), with the mean {mean}.',
  },
  trendCaption: { 'zh-CN': '各单位“{score}”的逐期得分', en: 'Scores of the units on “{score}” by wave' },
  trendDescription: {
    'zh-CN': '折线图：{count} 个单位在 {waves} 期的“{score}”得分。',
    en: 'Line chart: scores of {count} units on “{score}” over {waves} waves.',
  },
  shortened: {
    'zh-CN': '单位共 {count} 个，图中仅列出前 {shown} 个；完整结果见表与导出数据。',
    en: 'Of {count} units, the figure shows the first {shown}; the table and exports contain all.',
  },
} as const satisfies Record<string, Word>

export const benchmarkOptionTexts = {
  score: {
    label: { 'zh-CN': '得分变量', en: 'Score' },
    help: { 'zh-CN': '其均值即单位得分的数字变量。', en: 'The numeric variable whose mean is the score of a unit.' },
  },
  unit: {
    label: { 'zh-CN': '单位', en: 'Unit' },
    help: { 'zh-CN': '门店、片区、服务商等。', en: 'Shop, district, service provider and the like.' },
  },
  wave: {
    label: { 'zh-CN': '期次', en: 'Wave' },
    help: {
      'zh-CN': '可选。按最近一期排名，并与上一期比较。',
      en: 'Optional: ranks the latest wave and compares with the one before.',
    },
  },
  waves: {
    label: { 'zh-CN': '期次顺序', en: 'Wave order' },
    help: {
      'zh-CN': '可选。按时间先后列出各期，最后一期参加排名；不填则按名称中的数字排列。',
      en: 'Optional: the waves in the order of time, the last of which is ranked; otherwise by the numbers in their names.',
    },
  },
} as const satisfies Record<string, OptionText>
