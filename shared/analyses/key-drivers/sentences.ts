import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const keyDriversWords = {
  title: { 'zh-CN': '关键驱动因素', en: 'Key drivers' },
  purpose: {
    'zh-CN': '找出总体满意度主要由哪些方面决定，以及各占多大份额。',
    en: 'Which aspects drive overall satisfaction, and how much each contributes.',
  },
  explained: {
    'zh-CN':
      '{k} 个因素合计解释“{dependent}”差异的 {r2}（R² = {value}，调整后 {adjusted}；F({df1}, {df2}) = {f}，{p}）。',
    en: '{k} drivers together explain {r2} of the variance of “{dependent}” (R² = {value}, adjusted {adjusted}; F({df1}, {df2}) = {f}, {p}).',
  },
  explainedOne: {
    'zh-CN': '“{name}”解释“{dependent}”差异的 {r2}（R² = {value}；F({df1}, {df2}) = {f}，{p}）。',
    en: '“{name}” explains {r2} of the variance of “{dependent}” (R² = {value}; F({df1}, {df2}) = {f}, {p}).',
  },
  determined: {
    'zh-CN': '所选因素完全决定了“{dependent}”（R² = 1），这通常说明因变量就是由它们计算出来的。',
    en: 'The chosen drivers determine “{dependent}” entirely (R² = 1), most often because it was computed from them.',
  },
  notSignificant: {
    'zh-CN': '回归整体不显著（{p}），不能据此认定哪些方面驱动“{dependent}”。',
    en: 'The regression as a whole is not significant ({p}): it does not show what drives “{dependent}”.',
  },
  first: {
    'zh-CN': '影响最大的是“{name}”，仅它一项就占全部影响的 {share}，最小的是“{last}”（{lastShare}）。',
    en: '“{name}” matters most: it alone carries {share} of the influence; “{last}” carries the least ({lastShare}).',
  },
  leading: {
    'zh-CN':
      '影响最大的是“{name}”（占全部影响的 {share}）；{names}这 {count} 项合计占 {sum}，最小的是“{last}”（{lastShare}）。',
    en: '“{name}” matters most ({share} of the influence); the {count} drivers {names} together carry {sum}; “{last}” carries the least ({lastShare}).',
  },
  negative: {
    'zh-CN': '在其他因素不变时，{names}分数越高，“{dependent}”反而显著越低，应先核对题意、方向与共线情况。',
    en: 'With the other drivers held constant, higher marks on {names} go with a significantly lower “{dependent}”; check wording, direction and overlap first.',
  },
  overlap: {
    'zh-CN': '{names}的 VIF 超过 {limit}，与其他因素高度重叠；请看影响份额，不要单独比较回归系数。',
    en: '{names} overlap with the other drivers (VIF above {limit}); rely on the shares, not on single coefficients.',
  },
  overlapRegression: {
    'zh-CN': '{names}的 VIF 超过 {limit}，与其他因素高度重叠，标准化系数不可靠；请改用 Shapley 或相对权重衡量重要性。',
    en: '{names} overlap with the other drivers (VIF above {limit}), so standardised coefficients are unreliable; measure importance by Shapley values or relative weights.',
  },
  quoted: { 'zh-CN': '“{name}”', en: '“{name}”' },
  figureCaption: { 'zh-CN': '各因素对“{dependent}”的影响份额', en: 'Share of influence on “{dependent}”' },
  figureDescription: {
    'zh-CN': '条形图：{k} 个因素对“{dependent}”的影响份额，从“{first}”（{firstShare}）到“{last}”（{lastShare}）。',
    en: 'Bar chart of the shares of {k} drivers of “{dependent}”, from “{first}” ({firstShare}) to “{last}” ({lastShare}).',
  },
  axis: { 'zh-CN': '影响份额（%）', en: 'Share of influence (%)' },
  importanceCaption: { 'zh-CN': '各因素的重要性', en: 'Importance of the drivers' },
  coefficientsCaption: { 'zh-CN': '回归系数', en: 'Regression coefficients' },
  driver: { 'zh-CN': '因素', en: 'Driver' },
  rank: { 'zh-CN': '排名', en: 'Rank', statistic: 'rank' },
  shapley: { 'zh-CN': 'Shapley 值', en: 'Shapley value', statistic: 'influence' },
  relativeWeights: { 'zh-CN': '相对权重', en: 'Relative weight', statistic: 'influence' },
  regression: { 'zh-CN': '|β|', en: '|β|', statistic: 'influence' },
  share: { 'zh-CN': '份额', en: 'Share', statistic: 'influence' },
  correlation: { 'zh-CN': '与因变量的 r', en: 'r with dependent', statistic: 'correlation' },
  constant: { 'zh-CN': '（常量）', en: '(constant)' },
  b: { 'zh-CN': 'B', en: 'B', statistic: 'regression' },
  se: { 'zh-CN': '标准误', en: 'SE', statistic: 'standardError' },
  beta: { 'zh-CN': 'β', en: 'β', statistic: 'regression' },
  t: { 'zh-CN': 't', en: 't', statistic: 'testStatistic' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  interval: { 'zh-CN': 'B 的 {level} 置信区间', en: '{level} CI of B', statistic: 'confidenceInterval' },
  range: { 'zh-CN': '[{lower}, {upper}]', en: '[{lower}, {upper}]' },
  vif: { 'zh-CN': 'VIF', en: 'VIF', statistic: 'vif' },
  modelNote: {
    'zh-CN': '因变量：{dependent}；R² = {r2}，调整后 R² = {adjusted}，F({df1}, {df2}) = {f}，{p}。',
    en: 'Dependent variable: {dependent}; R² = {r2}, adjusted R² = {adjusted}, F({df1}, {df2}) = {f}, {p}.',
  },
  determinedNote: { 'zh-CN': '因变量：{dependent}；R² = 1。', en: 'Dependent variable: {dependent}; R² = 1.' },
} as const satisfies Record<string, Word>

export const keyDriversOptionTexts = {
  dependent: {
    label: { 'zh-CN': '因变量', en: 'Dependent variable' },
    help: {
      'zh-CN': '要解释的变量，如总体满意度、推荐意愿。',
      en: 'What is to be explained, such as overall satisfaction or willingness to recommend.',
    },
  },
  predictors: {
    label: { 'zh-CN': '影响因素', en: 'Drivers' },
    help: {
      'zh-CN': '可能影响因变量的题项；不要选入由因变量计算出来的变量。',
      en: 'Items that may drive it; not variables computed from it.',
    },
  },
  method: {
    label: { 'zh-CN': '重要性算法', en: 'Importance by' },
    help: {
      'zh-CN':
        'Shapley 分解把 R² 公平地分给各因素（最多 20 个）；Johnson 相对权重与之接近，不限个数；标准化系数取绝对值，因素相关时不可靠。',
      en: 'The Shapley value shares R² fairly among up to 20 drivers; Johnson’s relative weights come close for any number; standardised coefficients mislead where drivers correlate.',
    },
  },
  vifLimit: {
    label: { 'zh-CN': 'VIF 界限', en: 'VIF limit' },
    help: {
      'zh-CN': '方差膨胀因子超过它即提示因素重叠，默认 10（也有取 5 的）。',
      en: 'A driver above this variance inflation factor is said to overlap; 10 by default, some take 5.',
    },
  },
} as const satisfies Record<string, OptionText>
