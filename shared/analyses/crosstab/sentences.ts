import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const crosstabWords = {
  title: { 'zh-CN': '交叉分析', en: 'Cross-tabulation' },
  purpose: {
    'zh-CN': '两个分类变量的交叉频数，检验二者是否有关联、差异出在哪里；可按第三个变量分层。',
    en: 'Two classifications against each other: whether they are related and where they differ, optionally by layer.',
  },
  related: {
    'zh-CN': '“{rows}”与“{columns}”有显著关联（{test}），关联强度{size}（Cramér V = {v}）。',
    en: '“{rows}” and “{columns}” are significantly associated ({test}; Cramér’s V = {v}, effect size: {size}).',
  },
  unrelated: {
    'zh-CN': '没有发现“{rows}”与“{columns}”有显著关联（{test}；Cramér V = {v}）。',
    en: 'No significant association between “{rows}” and “{columns}” was found ({test}; Cramér’s V = {v}).',
  },
  chiSquareText: { 'zh-CN': 'χ² = {value}，自由度 {df}，{p}', en: 'χ² = {value}, df {df}, {p}' },
  raoScottText: {
    'zh-CN': '按抽样权重检验：Rao–Scott F({df1}, {df2}) = {f}，{p}',
    en: 'weights taken into account: Rao–Scott F({df1}, {df2}) = {f}, {p}',
  },
  untested: {
    'zh-CN': '“{rows}”与“{columns}”中有一个只有一个取值，只列出频数（n = {n}）。',
    en: 'One of “{rows}” and “{columns}” has a single value, so only counts are given (n = {n}).',
  },
  fuller: {
    'zh-CN':
      '“{rows}”为“{row}”的答卷中，“{columns}”为“{column}”的占 {percent}，明显高于总体的 {total}（调整残差 {residual}）。',
    en: 'Where “{rows}” is “{row}”, {percent} have “{columns}” “{column}”, clearly more than the {total} overall (adjusted residual {residual}).',
  },
  emptier: {
    'zh-CN':
      '“{rows}”为“{row}”的答卷中，“{columns}”为“{column}”的占 {percent}，明显低于总体的 {total}（调整残差 {residual}）。',
    en: 'Where “{rows}” is “{row}”, {percent} have “{columns}” “{column}”, clearly fewer than the {total} overall (adjusted residual {residual}).',
  },
  layers: {
    'zh-CN': '按“{layer}”分层后，{count} 层中有 {significant} 层的关联显著{names}。',
    en: 'Within the layers of “{layer}” the relation is significant in {significant} of {count}{names}.',
  },
  layerNames: { 'zh-CN': '（{names}）', en: ' ({names})' },
  countCaption: { 'zh-CN': '“{rows}”与“{columns}”的交叉频数', en: 'Counts of “{rows}” by “{columns}”' },
  percentCaption: { 'zh-CN': '“{rows}”各类中“{columns}”的构成', en: 'Share of “{columns}” within each “{rows}”' },
  layerCaption: {
    'zh-CN': '按“{layer}”分层：“{rows}”各类中“{columns}”的构成',
    en: 'By “{layer}”: share of “{columns}” within each “{rows}”',
  },
  testCaption: { 'zh-CN': '“{rows}”与“{columns}”的关联检验', en: 'Tests of “{rows}” and “{columns}”' },
  percentNote: {
    'zh-CN': '行百分比；加粗表示调整标准化残差的绝对值超过 {limit}。',
    en: 'Row percent; bold where the adjusted standardised residual is beyond ±{limit}.',
  },
  chiSquare: { 'zh-CN': 'Pearson 卡方', en: 'Pearson chi-square', statistic: 'chiSquare' },
  likelihoodRatio: { 'zh-CN': '似然比', en: 'Likelihood ratio', statistic: 'chiSquare' },
  raoScott: { 'zh-CN': 'Rao–Scott F（按抽样权重）', en: 'Rao–Scott F (design-based)', statistic: 'chiSquare' },
  fisher: { 'zh-CN': 'Fisher 精确检验（双侧）', en: 'Fisher’s exact test (two-sided)', statistic: 'chiSquare' },
  phi: { 'zh-CN': 'φ 系数', en: 'Phi', statistic: 'cramersV' },
  cramersV: { 'zh-CN': 'Cramér V', en: 'Cramér’s V', statistic: 'cramersV' },
  contingencyCoefficient: { 'zh-CN': '列联系数', en: 'Contingency coefficient', statistic: 'cramersV' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  layer: { 'zh-CN': '分层', en: 'Layer' },
  allLayers: { 'zh-CN': '全部', en: 'All' },
  value: { 'zh-CN': '值', en: 'Value' },
  df: { 'zh-CN': '自由度', en: 'df', statistic: 'degreesOfFreedom' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  figureDescription: {
    'zh-CN': '堆积条形图：“{rows}”的 {count} 个类别中“{columns}”各取值所占百分比。',
    en: 'Stacked bars: the percent of each value of “{columns}” within the {count} classes of “{rows}”.',
  },
  axis: { 'zh-CN': '行百分比（%）', en: 'Row percent (%)' },
  shortened: {
    'zh-CN': '“{columns}”取值较多，仅列出最常见的 {shown} 个；完整结果见导出数据。',
    en: 'Of “{columns}”, the {shown} most frequent values are shown; exports contain all.',
  },
} as const satisfies Record<string, Word>

export const crosstabOptionTexts = {
  rows: {
    label: { 'zh-CN': '行变量', en: 'Rows' },
    help: {
      'zh-CN': '通常是分组，例如门店或客户类型。',
      en: 'Most often the group, such as the shop or customer type.',
    },
  },
  columns: {
    label: { 'zh-CN': '列变量', en: 'Columns' },
    help: { 'zh-CN': '通常是答案，例如满意等级。', en: 'Most often the answer, such as the level of satisfaction.' },
  },
  layer: {
    label: { 'zh-CN': '分层变量', en: 'Layer' },
    help: {
      'zh-CN': '可选。按它的每个取值各做一张表。',
      en: 'Optional: the table is repeated for each of its values.',
    },
  },
  weightsAre: {
    label: { 'zh-CN': '权重的含义', en: 'Type of weight' },
    help: {
      'zh-CN': '抽样权重：另做 Rao–Scott 检验，结论以它为准；频数：每行是汇总的份数，按频数检验。',
      en: 'A sampling weight: a Rao–Scott test is made, and decides. Counts: each row stands for that many responses.',
    },
  },
} as const satisfies Record<string, OptionText>
