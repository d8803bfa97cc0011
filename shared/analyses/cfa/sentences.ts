import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const cfaWords = {
  title: { 'zh-CN': '验证性因子分析', en: 'Confirmatory factor analysis' },
  purpose: {
    'zh-CN': '题项是否如设想那样归属各维度；给出拟合指标、收敛效度（AVE、组合信度）与区分效度（HTMT）。',
    en: 'Whether items belong to dimensions as intended: fit, convergent validity (AVE, composite reliability), discriminant validity (HTMT).',
  },
  fitGood: {
    'zh-CN': '模型拟合达到全部标准：{indices}；χ² = {chiSquare}（df = {df}，{p}）。',
    en: 'The model meets every fit criterion: {indices}; χ² = {chiSquare} (df = {df}, {p}).',
  },
  fitPoor: {
    'zh-CN': '模型拟合未达标的指标：{failed}；达标的：{met}；χ² = {chiSquare}（df = {df}，{p}）。',
    en: 'The model misses these fit criteria: {failed}; it meets: {met}; χ² = {chiSquare} (df = {df}, {p}).',
  },
  fitNone: {
    'zh-CN': '模型没有自由度，无法检验拟合。',
    en: 'The model has no degrees of freedom, so its fit cannot be tested.',
  },
  nothing: { 'zh-CN': '无', en: 'none' },
  atLeast: { 'zh-CN': '{name} = {value}（标准 ≥{limit}）', en: '{name} = {value} (at least {limit})' },
  atMost: { 'zh-CN': '{name} = {value}（标准 ≤{limit}）', en: '{name} = {value} (at most {limit})' },
  convergent: {
    'zh-CN': '各因子的 AVE（{ave}）与组合信度（{reliability}）均达标，收敛效度成立。',
    en: 'Every factor meets the criteria for AVE ({ave}) and composite reliability ({reliability}): convergent validity holds.',
  },
  notConvergent: {
    'zh-CN': '收敛效度不足的因子：{factors}（标准：AVE ≥{ave}，组合信度 ≥{reliability}）。',
    en: 'Factors without convergent validity: {factors} (criteria: AVE at least {ave}, composite reliability at least {reliability}).',
  },
  factorValues: {
    'zh-CN': '“{factor}”（AVE {ave}，组合信度 {reliability}）',
    en: '“{factor}” (AVE {ave}, reliability {reliability})',
  },
  discriminant: {
    'zh-CN':
      '各对因子的 HTMT 最高为 {value}（“{a}”与“{b}”），均低于 {limit}，且各因子 AVE 的平方根大于其与其他因子的相关，区分效度成立。',
    en: 'The largest HTMT is {value} (“{a}” and “{b}”), below {limit}, and the square root of every AVE exceeds the factor’s correlations: discriminant validity holds.',
  },
  notDiscriminant: {
    'zh-CN': '区分效度不足的因子对：{pairs}（标准：HTMT <{limit}，且 AVE 的平方根大于因子相关）。',
    en: 'Pairs without discriminant validity: {pairs} (criteria: HTMT below {limit}, square roots of AVE above the correlation).',
  },
  pair: { 'zh-CN': '“{a}”与“{b}”（HTMT {value}，相关 {r}）', en: '“{a}” and “{b}” (HTMT {value}, r {r})' },
  weakest: {
    'zh-CN': '标准化载荷最低的题项是“{item}”（{value}，属“{factor}”）。',
    en: 'The weakest standardised loading is that of “{item}” ({value}, on “{factor}”).',
  },
  fitCaption: { 'zh-CN': '模型拟合', en: 'Model fit' },
  index: { 'zh-CN': '指标', en: 'Index' },
  value: { 'zh-CN': '值', en: 'Value', statistic: 'fit' },
  criterion: { 'zh-CN': '标准', en: 'Criterion', statistic: 'fit' },
  chiSquare: { 'zh-CN': 'χ²', en: 'χ²' },
  df: { 'zh-CN': '自由度', en: 'Degrees of freedom' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  ratio: { 'zh-CN': 'χ²/df', en: 'χ²/df' },
  cfi: { 'zh-CN': 'CFI', en: 'CFI' },
  tli: { 'zh-CN': 'TLI', en: 'TLI' },
  rmsea: { 'zh-CN': 'RMSEA', en: 'RMSEA' },
  rmseaLower: { 'zh-CN': 'RMSEA 的 90% 置信下限', en: 'RMSEA, 90% CI lower' },
  rmseaUpper: { 'zh-CN': 'RMSEA 的 90% 置信上限', en: 'RMSEA, 90% CI upper' },
  srmr: { 'zh-CN': 'SRMR', en: 'SRMR' },
  loadingsCaption: { 'zh-CN': '载荷', en: 'Loadings' },
  factor: { 'zh-CN': '因子', en: 'Factor' },
  estimate: { 'zh-CN': '估计值', en: 'Estimate', statistic: 'loading' },
  se: { 'zh-CN': '标准误', en: 'SE', statistic: 'standardError' },
  z: { 'zh-CN': 'z', en: 'z', statistic: 'testStatistic' },
  standardized: { 'zh-CN': '标准化载荷', en: 'Standardised loading', statistic: 'loading' },
  explained: { 'zh-CN': '解释的方差', en: 'Explained variance', statistic: 'loading' },
  fixedNote: {
    'zh-CN': '每个因子的第一个载荷固定为 1，没有标准误；解释的方差为标准化载荷的平方。',
    en: 'The first loading of each factor is fixed to 1 and has no standard error; explained variance is the squared standardised loading.',
  },
  validityCaption: { 'zh-CN': '收敛效度与区分效度', en: 'Convergent and discriminant validity' },
  reliability: { 'zh-CN': '组合信度', en: 'Composite reliability', statistic: 'convergentValidity' },
  ave: { 'zh-CN': 'AVE', en: 'AVE', statistic: 'convergentValidity' },
  validityNote: {
    'zh-CN': '对角线为 AVE 的平方根，下三角为因子相关，上三角为 HTMT。',
    en: 'Diagonal: square root of AVE; below it: correlations of the factors; above it: HTMT.',
  },
  figureCaption: { 'zh-CN': '标准化载荷', en: 'Standardised loadings' },
  figureDescription: {
    'zh-CN': '条形图：{k} 个题项的标准化载荷，从“{lowest}”的 {min} 到“{highest}”的 {max}。',
    en: 'Bar chart of the standardised loadings of {k} items, from {min} (“{lowest}”) to {max} (“{highest}”).',
  },
} as const satisfies Record<string, Word>

export const cfaOptionTexts = {
  factors: {
    label: { 'zh-CN': '因子与题项', en: 'Factors and items' },
    help: {
      'zh-CN': '每个因子列出其题项，至少两题（只有一个因子时至少三题）；第一题的载荷固定为 1。',
      en: 'The items of each factor, at least two (three when it is the only one); the first loading is fixed to 1.',
    },
  },
  criteria: {
    label: { 'zh-CN': '达标标准', en: 'Criteria' },
    help: {
      'zh-CN': '结论所用的界限：CFI、TLI、AVE、组合信度不低于，RMSEA、SRMR、HTMT 不高于。',
      en: 'The limits the findings use: CFI, TLI, AVE, reliability at least; RMSEA, SRMR, HTMT at most.',
    },
  },
} as const satisfies Record<string, OptionText>
