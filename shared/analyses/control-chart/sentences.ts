import type { Text } from '../../messages/language.ts'
import type { SpecialCause } from '../../statistics/quality/special-causes.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'
import type { ControlKind } from './options.ts'

const shifted: Text = { 'zh-CN': '水平可能已经移动', en: 'the level may have shifted' }

/** The patterns of the rule sets: what they are called in sentences and tables, and what they point to. */
export const causeWords: Readonly<Record<SpecialCause, { readonly name: Text; readonly meaning: Text }>> = {
  beyondLimits: {
    name: { 'zh-CN': '超出控制限', en: 'beyond the limits' },
    meaning: { 'zh-CN': '有特殊原因', en: 'a special cause' },
  },
  eightOneSide: {
    name: { 'zh-CN': '连续 8 点在中心线同一侧', en: '8 in a row on one side of the centre line' },
    meaning: shifted,
  },
  nineOneSide: {
    name: { 'zh-CN': '连续 9 点在中心线同一侧', en: '9 in a row on one side of the centre line' },
    meaning: shifted,
  },
  sixTrending: {
    name: { 'zh-CN': '连续 6 点递增或递减', en: '6 in a row rising or falling' },
    meaning: { 'zh-CN': '水平在持续变化', en: 'the level is drifting' },
  },
  fourteenAlternating: {
    name: { 'zh-CN': '连续 14 点上下交替', en: '14 in a row alternating' },
    meaning: {
      'zh-CN': '可能有两个来源轮流出现，或调整过度',
      en: 'two sources may take turns, or adjustments overshoot',
    },
  },
  twoOfThreeBeyond2Sigma: {
    name: { 'zh-CN': '3 点中有 2 点在同侧 2σ 之外', en: '2 of 3 beyond 2σ on one side' },
    meaning: shifted,
  },
  fourOfFiveBeyond1Sigma: {
    name: { 'zh-CN': '5 点中有 4 点在同侧 1σ 之外', en: '4 of 5 beyond 1σ on one side' },
    meaning: shifted,
  },
  fifteenWithin1Sigma: {
    name: { 'zh-CN': '连续 15 点在中心线 1σ 之内', en: '15 in a row within 1σ' },
    meaning: {
      'zh-CN': '波动小于控制限所示，可能各子组内混合了不同来源，或过程已经改善',
      en: 'variation is less than the limits suppose: subgroups may mix sources, or the process has improved',
    },
  },
  eightBeyond1Sigma: {
    name: { 'zh-CN': '连续 8 点都在 1σ 之外', en: '8 in a row beyond 1σ' },
    meaning: { 'zh-CN': '可能混合了两种水平', en: 'two levels may be mixed' },
  },
}

export const kindWords: Readonly<Record<ControlKind, Text>> = {
  individuals: { 'zh-CN': '单值图', en: 'Individuals chart' },
  xbarR: { 'zh-CN': '均值图', en: 'X-bar chart' },
  xbarS: { 'zh-CN': '均值图', en: 'X-bar chart' },
  p: { 'zh-CN': 'p 图', en: 'p chart' },
  np: { 'zh-CN': 'np 图', en: 'np chart' },
  c: { 'zh-CN': 'c 图', en: 'c chart' },
  u: { 'zh-CN': 'u 图', en: 'u chart' },
}

export const controlChartWords = {
  title: { 'zh-CN': '控制图', en: 'Control chart' },
  purpose: {
    'zh-CN': '把偶然的波动与有原因的异常分开：只有后者才需要追查。',
    en: 'Tells chance variation from special causes, which alone are worth chasing.',
  },
  inControl: {
    'zh-CN':
      '{n} 个点都在控制限之内，也没有异常排列（{rules} 准则）：过程受控，平均水平 {center}；要想更好，须改进过程本身，而不是追究个别点。',
    en: 'All {n} points lie within the limits and show no special-cause pattern ({rules} rules): the process is in control at a level of {center}. To improve, change the process; do not chase single points.',
  },
  few: {
    'zh-CN': '{n} 个点都在初步控制限之内，平均水平 {center}；但点数太少，还不能断定过程受控。',
    en: 'All {n} points lie within provisional limits, at a level of {center}, but they are too few to say that the process is in control.',
  },
  outside: {
    'zh-CN': '{n} 个点中有 {count} 个超出控制限（中心线 {center}）：{points}。这些点背后有特殊原因，应逐一查明。',
    en: 'Beyond the limits: {count} of {n} points (centre line {center}): {points}. Find the special cause behind each.',
  },
  pattern: {
    'zh-CN': '出现异常排列“{cause}”（止于{points}）：{meaning}。',
    en: 'Special-cause pattern ({cause}) ending at {points}: {meaning}.',
  },
  spreadOutside: {
    'zh-CN': '{chart}上有 {count} 个点超出控制限（{points}）：组内波动不稳定，应先查明，再看平均水平。',
    en: 'On the {chart} {count} points lie beyond the limits ({points}): variation is unstable; deal with that before the level.',
  },
  movingOutside: {
    'zh-CN': '移动极差图上有 {count} 个点超出控制限（{points}）：与前一点相比变化异常大，应查明当时发生了什么。',
    en: 'On the moving range chart {count} points lie beyond the limits ({points}): the step from the point before is unusually large; find out what happened.',
  },
  pointUp: { 'zh-CN': '“{name}”（{value}，偏高）', en: '“{name}” ({value}, high)' },
  pointDown: { 'zh-CN': '“{name}”（{value}，偏低）', en: '“{name}” ({value}, low)' },
  pointName: { 'zh-CN': '“{name}”', en: '“{name}”' },
  stretch: { 'zh-CN': '“{first}”～“{last}”', en: '“{first}” to “{last}”' },
  more: { 'zh-CN': '{list}等', en: '{list} and others' },
  figureCaption: { 'zh-CN': '{chart}', en: '{chart}' },
  figureCaptionOf: { 'zh-CN': '“{variable}”：{chart}', en: '{chart} of “{variable}”' },
  figureDescription: {
    'zh-CN': '{chart}：{n} 个点，从“{first}”到“{last}”，中心线 {center}，{count} 个点异常。',
    en: '{chart} of {n} points from “{first}” to “{last}”, centre {center}; points that stand out: {count}.',
  },
  movingRange: { 'zh-CN': '移动极差图', en: 'moving range chart' },
  range: { 'zh-CN': '极差图', en: 'R chart' },
  standardDeviation: { 'zh-CN': '标准差图', en: 's chart' },
  movingRangeAxis: { 'zh-CN': '移动极差', en: 'Moving range' },
  rangeAxis: { 'zh-CN': '极差', en: 'Range' },
  standardDeviationAxis: { 'zh-CN': '标准差', en: 'Standard deviation' },
  share: { 'zh-CN': '比例（%）', en: 'Proportion (%)' },
  number: { 'zh-CN': '件数', en: 'Number' },
  events: { 'zh-CN': '缺陷数', en: 'Events' },
  rate: { 'zh-CN': '单位缺陷数', en: 'Rate' },
  ratePer: { 'zh-CN': '每 {per} 单位的缺陷数', en: 'Rate per {per}' },
  mean: { 'zh-CN': '均值', en: 'Mean' },
  value: { 'zh-CN': '数值', en: 'Value', statistic: 'plotted' },
  mark: { 'zh-CN': '异常点', en: 'Special cause' },
  order: { 'zh-CN': '次序', en: 'Order' },
  subgroup: { 'zh-CN': '子组', en: 'Subgroup' },
  centerLine: { 'zh-CN': 'CL {value}', en: 'CL {value}' },
  upperLine: { 'zh-CN': 'UCL {value}', en: 'UCL {value}' },
  lowerLine: { 'zh-CN': 'LCL {value}', en: 'LCL {value}' },
  middle: { 'zh-CN': 'CL', en: 'CL' },
  upper: { 'zh-CN': 'UCL', en: 'UCL', statistic: 'controlLimits' },
  lower: { 'zh-CN': 'LCL', en: 'LCL', statistic: 'controlLimits' },
  limitsCaption: { 'zh-CN': '控制限', en: 'Control limits' },
  chart: { 'zh-CN': '图', en: 'Chart' },
  center: { 'zh-CN': '中心线', en: 'Centre', statistic: 'controlLimits' },
  sigma: { 'zh-CN': 'σ', en: 'σ', statistic: 'controlLimits' },
  varies: { 'zh-CN': '随点变化', en: 'varies' },
  pointsCaption: { 'zh-CN': '各点与判异结果', en: 'Points and the rules they break' },
  flaggedCaption: { 'zh-CN': '异常点', en: 'Points that stand out' },
  point: { 'zh-CN': '点', en: 'Point' },
  size: { 'zh-CN': '样本量', en: 'Size', statistic: 'n' },
  verdict: { 'zh-CN': '判异', en: 'Rule', statistic: 'controlLimits' },
  rulesNote: { 'zh-CN': '判异准则：{rules}（{list}）。', en: '{rules} rules: {list}.' },
  ratePerNote: { 'zh-CN': '按每 {per} 单位样本量计。', en: 'Per {per} units of size.' },
  nelson: { 'zh-CN': 'Nelson', en: 'Nelson' },
  westernElectric: { 'zh-CN': 'Western Electric', en: 'Western Electric' },
} as const satisfies Record<string, Word>

export const controlChartOptionTexts = {
  kind: {
    label: { 'zh-CN': '图种', en: 'Kind of chart' },
    help: {
      'zh-CN':
        '测量值用单值—移动极差图，有子组时用均值图；比例、件数用 p 图、np 图，缺陷数用 c 图、u 图。满意率用 p 图。',
      en: 'Measurements: individuals with moving range, or X-bar charts for subgroups; proportions and numbers: p and np; events: c and u. For a satisfaction rate take p.',
    },
  },
  values: {
    label: { 'zh-CN': '数值', en: 'Values' },
    help: {
      'zh-CN': '按时间先后填写的测量值或计数（均值图可按子组分列）；与变量二者取一。',
      en: 'Measurements or counts in time order (for X-bar charts by subgroup, if wished); or choose a variable.',
    },
  },
  sizes: {
    label: { 'zh-CN': '各点样本量', en: 'Sizes' },
    help: {
      'zh-CN': '填写数值时，各计数对应的样本量；均值图为各子组的个数。',
      en: 'With typed values: the size behind each count, or for X-bar charts the size of each subgroup.',
    },
  },
  names: {
    label: { 'zh-CN': '点的名称', en: 'Names' },
    help: { 'zh-CN': '各点的名称，如月份、批号。', en: 'What each point is called, such as its month or batch.' },
  },
  variable: {
    label: { 'zh-CN': '变量', en: 'Variable' },
    help: {
      'zh-CN': '测量值或计数的变量；给出“计入的答案”时可用任何题项。',
      en: 'The variable of measurements or counts; any item together with the answers that count.',
    },
  },
  size: {
    label: { 'zh-CN': '样本量', en: 'Size' },
    help: {
      'zh-CN': '计数图：样本量变量，或各点相同的样本量；均值图：每个子组的个数。',
      en: 'For counts the variable of the sizes, or one size for all; for X-bar charts the number of values in a subgroup.',
    },
  },
  subgroup: {
    label: { 'zh-CN': '子组', en: 'Subgroup' },
    help: {
      'zh-CN': '划分子组的变量（如期次、批号），或每组的连续个数。',
      en: 'The variable that makes up subgroups, such as wave or batch, or how many consecutive values do.',
    },
  },
  time: {
    label: { 'zh-CN': '时间', en: 'Time' },
    help: {
      'zh-CN': '决定先后的变量；不选则按数据中的次序（子组按其名称的次序）。',
      en: 'The variable that gives the order; without it the order of the data (subgroups by their names).',
    },
  },
  countedValues: {
    label: { 'zh-CN': '计入的答案', en: 'Counted answers' },
    help: {
      'zh-CN': '计数图：哪些答案算一次，如满意率取 4、5。',
      en: 'For charts of counts: the answers that count, such as 4 and 5 for a satisfaction rate.',
    },
  },
  rules: {
    label: { 'zh-CN': '判异准则', en: 'Rules' },
    help: {
      'zh-CN': 'Nelson（8 条）或 Western Electric（4 条）；计数图只用不依赖正态分布的几条。',
      en: 'Nelson (8 tests) or Western Electric (4 rules); charts of counts use those that do not suppose a normal distribution.',
    },
  },
  per: {
    label: { 'zh-CN': '每多少单位', en: 'Rate per' },
    help: {
      'zh-CN': 'u 图：按每多少单位样本量表示；自动时取 1，过小时取 1000 或 1000000。',
      en: 'For u: the rate is told per so many units of size; by itself it takes 1, or 1000 or 1000000 where it would be tiny.',
    },
  },
} as const satisfies Record<string, OptionText>
