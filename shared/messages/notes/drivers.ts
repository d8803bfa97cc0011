import type { Text } from '../language.ts'

/** Key drivers, run charts and control charts. */
export const driversNotes = {
  fewCasesPerPredictor: {
    'zh-CN': '可用样本 {n} 份，因素 {k} 个，平均每个因素不足 {rule} 份，结果不稳定，仅供参考。',
    en: '{n} {n|case|cases} for {k} {k|driver|drivers}, fewer than {rule} per driver: the results are unstable.',
  },
  highVif: {
    'zh-CN': '“{variable}”的方差膨胀因子 VIF = {vif}，超过 {limit}，与其他因素高度重叠，其系数与显著性不宜单独解读。',
    en: '“{variable}” has a variance inflation factor of {vif}, above {limit}: it overlaps with the others, and its coefficient should not be read by itself.',
  },
  signAgainstCorrelation: {
    'zh-CN':
      '“{variable}”的回归系数方向与其相关系数（{correlation}）相反，由因素之间的重叠造成，不能据此判断影响方向。',
    en: 'The coefficient of “{variable}” has the opposite sign of its correlation ({correlation}), because the drivers overlap; do not read a direction from it.',
  },
  perfectFit: {
    'zh-CN':
      '各因素完全决定了“{variable}”（R² = 1），标准误为 0，t、F 与 p 无意义，未给出；请检查是否选入了由它计算出来的变量。',
    en: 'The drivers determine “{variable}” entirely (R² = 1), so t, F and p are not defined. Check whether one of them was computed from it.',
  },
  nothingExplained: {
    'zh-CN': '各因素与“{variable}”毫无线性关系（R² = 0），重要性占比无法计算。',
    en: 'The drivers explain nothing of “{variable}” (R² = 0), so shares of importance are not defined.',
  },
  driversImputed: {
    'zh-CN': '{count} 处缺答以均值代替：这会低估关系的强弱，并使 p 值偏乐观；正式报告请用成列删除。',
    en: 'Missing answers replaced by means: {count}. This weakens associations and makes p-values too small; use listwise deletion in a report.',
  },
  pointsWithoutValue: {
    'zh-CN': '{count} 条记录没有取值、分组或时间，未作图；其前后的点视为相邻。',
    en: 'Records without a value, group or time, left out: {count}. The points before and after count as neighbours.',
  },
  pointsAreMeans: {
    'zh-CN': '同一时间有多份答卷，各点为该时间的均值。',
    en: 'Responses with the same time are averaged into one point.',
  },
  fewPoints: {
    'zh-CN': '只有 {n} 个点，不多于 {limit} 个时检验没有把握，只看走势，不作判定。',
    en: 'There {n|is|are} only {n} {n|point|points}; with {limit} or fewer the tests are inconclusive, so look at the line and draw no conclusion.',
  },
  runsUndefined: {
    'zh-CN': '没有点高于中位数，关于中位数的游程检验无法进行。',
    en: 'No point lies above the median, so the test of runs about the median is not defined.',
  },
  manyOnMedian: {
    'zh-CN': '有 {count} 个点恰在中位数上，按惯例计入下方，会影响游程数；请以另一项检验与走势为准。',
    en: '{count} {count|point lies|points lie} exactly on the median and {count|counts|count} as below by convention, which affects the number of runs.',
  },
  fewSubgroups: {
    'zh-CN': '只有 {n} 个点（通常需要 {limit} 个以上），控制限是初步的，积累数据后应重新计算。',
    en: 'Only {n} {n|point|points} (usually {limit} or more): the limits are provisional; compute them again with more data.',
  },
  limitsVary: {
    'zh-CN': '各点的样本量不同（{smallest}～{largest}），控制限随之变化，没有单一的标准差。',
    en: 'The points rest on different sizes ({smallest} to {largest}), so the limits vary and there is no single sigma.',
  },
  ratePer: {
    'zh-CN': '单位缺陷数很小，已按每 {per} 单位“规模”表示。',
    en: 'The rate is small and is given per {per} units of size.',
  },
  subgroupsLeftOut: {
    'zh-CN': '{count} 个子组不足两个数值，看不出组内波动，未计入。',
    en: 'Subgroups with fewer than two values show no variation within and were left out: {count}.',
  },
  incompleteSubgroup: {
    'zh-CN': '末尾剩余 {count} 个数值不足一个子组（{size} 个），未计入。',
    en: 'The last {count} values do not fill a subgroup of {size} and were left out.',
  },
  emptySize: {
    'zh-CN': '{count} 个点的样本量为 0，没有可计的机会，未作图。',
    en: 'Points with a size of 0 had no opportunity and were left out: {count}.',
  },
  largeSubgroups: {
    'zh-CN': '子组最多有 {n} 个数值，超过 {limit} 个时极差浪费信息，宜改用均值—标准差图。',
    en: 'Subgroups have up to {n} {n|value|values}; beyond {limit} the range wastes information, and an X-bar and s chart is better.',
  },
  limitsFromEffectiveSize: {
    'zh-CN': '各点为加权比例，控制限按有效样本量（Kish）计算。',
    en: 'The points are weighted proportions; their limits use the effective sample size (Kish).',
  },
} as const satisfies Record<string, Text>
