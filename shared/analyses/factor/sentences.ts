import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What the verdicts on KMO are called (Kaiser's words). */
export const adequacyWords: Readonly<Record<string, Text>> = {
  marvelous: { 'zh-CN': '非常适合', en: 'marvelous' },
  meritorious: { 'zh-CN': '很适合', en: 'meritorious' },
  middling: { 'zh-CN': '适合', en: 'middling' },
  mediocre: { 'zh-CN': '勉强适合', en: 'mediocre' },
  miserable: { 'zh-CN': '不太适合', en: 'miserable' },
  unacceptable: { 'zh-CN': '不适合', en: 'unacceptable' },
}

export const factorWords = {
  title: { 'zh-CN': '因子分析', en: 'Factor analysis' },
  purpose: {
    'zh-CN': '题项背后有几个维度、各题归属哪个维度；用于检验问卷的结构效度。',
    en: 'How many dimensions lie behind the items and which item belongs to which: the construct validity of a questionnaire.',
  },
  suited: {
    'zh-CN':
      'KMO 为 {kmo}，评价为“{verdict}”因子分析（标准：{bands}）；Bartlett 球形检验 χ² = {chiSquare}（df = {df}，{p}）。',
    en: 'KMO is {kmo}, rated “{verdict}” for factor analysis (rule of thumb: {bands}); Bartlett’s test gives χ² = {chiSquare} (df = {df}, {p}).',
  },
  suitedUnknown: {
    'zh-CN': 'KMO 无法计算，原因见注；Bartlett 球形检验 χ² = {chiSquare}（df = {df}，{p}）。',
    en: 'KMO is not defined, the notes say why; Bartlett’s test gives χ² = {chiSquare} (df = {df}, {p}).',
  },
  retainedNumber: {
    'zh-CN': '按指定提取 {m} 个{factor}，共解释 {k} 个题项总方差的 {percent}。',
    en: '{m} {factor} extracted as requested; they explain {percent} of the variance of the {k} items.',
  },
  retainedKaiser: {
    'zh-CN': '特征值大于 1 的{factor}有 {m} 个，共解释 {k} 个题项总方差的 {percent}。',
    en: '{m} {factor} retained (eigenvalues above 1); they explain {percent} of the variance of the {k} items.',
  },
  retainedParallel: {
    'zh-CN': '平行分析保留 {m} 个{factor}，共解释 {k} 个题项总方差的 {percent}。',
    en: '{m} {factor} retained (parallel analysis); they explain {percent} of the variance of the {k} items.',
  },
  belongs: {
    'zh-CN': '{factor} 主要由{items}构成（载荷绝对值 ≥{limit}）。',
    en: '{factor}: {items} (absolute loadings of at least {limit}).',
  },
  belongsNone: {
    'zh-CN': '没有题项在“{factor}”上的载荷绝对值达到 {limit}，该{kind}难以解释，可减少提取个数。',
    en: 'No item loads at least {limit} on {factor}, which is hard to interpret; consider extracting fewer {kind}.',
  },
  crossLoading: {
    'zh-CN': '在不止一个{kind}上载荷绝对值 ≥{limit} 的题项：{items}，归属不清，宜检查措辞。',
    en: 'Items with absolute loadings of at least {limit} on several {kind}: {items}. Where they belong is unclear; check their wording.',
  },
  weakItems: {
    'zh-CN': '在所有{kind}上载荷绝对值都低于 {limit} 的题项：{items}，可考虑删除。',
    en: 'Items that load below {limit} on all {kind}: {items}. Consider dropping them.',
  },
  correlated: {
    'zh-CN': '因子之间相关最高的是“{a}”与“{b}”（{value}）{judgement}。',
    en: 'The factors that correlate most are {a} and {b} ({value}){judgement}.',
  },
  correlatedMuch: { 'zh-CN': '，斜交旋转是合适的', en: ', which justifies an oblique rotation' },
  correlatedLittle: {
    'zh-CN': '，相关很小，也可用正交旋转（方差极大）',
    en: ', little enough for an orthogonal rotation',
  },
  fitGood: {
    'zh-CN': '{m} 个因子的模型与数据无显著差异：χ² = {chiSquare}（df = {df}，{p}）。',
    en: 'The model of {m} factors does not differ significantly from the data: χ² = {chiSquare} (df = {df}, {p}).',
  },
  fitPoor: {
    'zh-CN': '{m} 个因子的模型与数据有显著差异：χ² = {chiSquare}（df = {df}，{p}）；样本大时轻微的偏差也会显著。',
    en: 'The model of {m} factors differs significantly from the data: χ² = {chiSquare} (df = {df}, {p}); in large samples small misfits are significant too.',
  },
  itemWithValue: { 'zh-CN': '“{item}”（{value}）', en: '“{item}” ({value})' },
  component: { 'zh-CN': '成分', en: 'components' },
  factor: { 'zh-CN': '因子', en: 'factors' },
  componentColumn: { 'zh-CN': '成分', en: 'Component' },
  factorColumn: { 'zh-CN': '因子', en: 'Factor' },
  /** At the head of a column, where there may be many. */
  componentHead: { 'zh-CN': '成分 {k}', en: 'Comp. {k}' },
  componentNumber: { 'zh-CN': '成分 {k}', en: 'Component {k}' },
  factorNumber: { 'zh-CN': '因子 {k}', en: 'Factor {k}' },
  suitabilityCaption: { 'zh-CN': 'KMO 与 Bartlett 球形检验', en: 'KMO and Bartlett’s test' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  value: { 'zh-CN': '值', en: 'Value' },
  kmoRow: { 'zh-CN': 'KMO 取样适切性量数', en: 'KMO measure of sampling adequacy', statistic: 'kmo' },
  chiSquareRow: {
    'zh-CN': 'Bartlett 球形检验：近似卡方',
    en: 'Bartlett’s test: approximate chi-square',
    statistic: 'kmo',
  },
  dfRow: {
    'zh-CN': 'Bartlett 球形检验：自由度',
    en: 'Bartlett’s test: degrees of freedom',
    statistic: 'degreesOfFreedom',
  },
  pRow: { 'zh-CN': 'Bartlett 球形检验：p', en: 'Bartlett’s test: p', statistic: 'pValue' },
  varianceCaption: { 'zh-CN': '解释的总方差', en: 'Total variance explained' },
  eigenvalue: { 'zh-CN': '初始特征值', en: 'Eigenvalue', statistic: 'eigenvalue' },
  percent: { 'zh-CN': '方差百分比', en: '% of variance', statistic: 'eigenvalue' },
  cumulative: { 'zh-CN': '累计百分比', en: 'Cumulative %', statistic: 'eigenvalue' },
  extractedSum: { 'zh-CN': '提取平方和', en: 'Extracted sum of squares', statistic: 'eigenvalue' },
  rotatedSum: { 'zh-CN': '旋转平方和', en: 'Rotated sum of squares', statistic: 'eigenvalue' },
  rotatedPercent: { 'zh-CN': '旋转后方差百分比', en: 'Rotated % of variance', statistic: 'eigenvalue' },
  rotatedCumulative: { 'zh-CN': '旋转后累计百分比', en: 'Rotated cumulative %', statistic: 'eigenvalue' },
  loadingsCaption: { 'zh-CN': '未旋转的载荷矩阵', en: 'Unrotated loadings' },
  rotatedCaption: { 'zh-CN': '旋转后的载荷矩阵', en: 'Rotated loadings' },
  patternCaption: { 'zh-CN': '模式矩阵', en: 'Pattern matrix' },
  structureCaption: { 'zh-CN': '结构矩阵', en: 'Structure matrix' },
  correlationCaption: { 'zh-CN': '因子相关矩阵', en: 'Correlations of the factors' },
  communality: { 'zh-CN': '共同度', en: 'Communality', statistic: 'loading' },
  initialCommunality: { 'zh-CN': '初始共同度', en: 'Initial communality', statistic: 'loading' },
  adequacy: { 'zh-CN': 'MSA', en: 'MSA', statistic: 'kmo' },
  boldNote: { 'zh-CN': '粗体：载荷绝对值 ≥{limit}。', en: 'Bold: absolute loadings of at least {limit}.' },
  rotationLine: { 'zh-CN': '旋转：{rotation}{normalised}。', en: 'Rotation: {rotation}{normalised}.' },
  varimax: { 'zh-CN': '方差极大（正交）', en: 'varimax (orthogonal)' },
  oblimin: { 'zh-CN': '直接斜交（delta = 0）', en: 'direct oblimin (delta = 0)' },
  promax: { 'zh-CN': 'Promax 斜交（kappa = {kappa}）', en: 'promax (kappa = {kappa})' },
  kaiserOn: { 'zh-CN': '，Kaiser 归一化', en: ' with Kaiser normalisation' },
  kaiserOff: { 'zh-CN': '，未做 Kaiser 归一化', en: ' without Kaiser normalisation' },
  sortedNote: {
    'zh-CN': '题项按载荷绝对值最大的因子归组，组内从大到小排列。',
    en: 'Items stand by the factor of their largest absolute loading, the largest first.',
  },
  hiddenNote: {
    'zh-CN': '绝对值小于 {limit} 的载荷未显示。',
    en: 'Absolute loadings below {limit} are not shown.',
  },
  screeCaption: { 'zh-CN': '碎石图', en: 'Scree plot' },
  screeDescription: {
    'zh-CN': '折线图：{k} 个特征值从 {first} 降到 {last}，保留前 {m} 个。',
    en: 'Line chart: the {k} eigenvalues fall from {first} to {last}; the first {m} are retained.',
  },
  observed: { 'zh-CN': '样本特征值', en: 'Eigenvalues of the data' },
  random: { 'zh-CN': '随机特征值（第 {percent} 百分位数）', en: 'Random eigenvalues (percentile {percent})' },
  one: { 'zh-CN': '特征值 1', en: 'Eigenvalue 1' },
} as const satisfies Record<string, Word>

export const factorOptionTexts = {
  items: {
    label: { 'zh-CN': '题项', en: 'Items' },
    help: { 'zh-CN': '参与分析的题项，至少两题。', en: 'The items to analyse, at least two.' },
  },
  extraction: {
    label: { 'zh-CN': '提取方法', en: 'Extraction' },
    help: {
      'zh-CN': '主成分与 SPSS 默认相同；主轴因子、极大似然、最小残差只分析题项的公共方差。',
      en: 'Principal components are the default in SPSS; the others analyse only what the items share.',
    },
  },
  factors: {
    label: { 'zh-CN': '因子数', en: 'Number of factors' },
    help: {
      'zh-CN': '直接给出个数，或取特征值大于 1 的因子，或由平行分析决定。',
      en: 'A number, or as many as have an eigenvalue above 1, or as parallel analysis finds.',
    },
  },
  rotation: {
    label: { 'zh-CN': '旋转', en: 'Rotation' },
    help: {
      'zh-CN': '方差极大旋转假定因子互不相关（正交）；Oblimin、Promax 为斜交，允许因子相关。',
      en: 'Varimax keeps the factors uncorrelated (orthogonal); with Oblimin and Promax they may correlate (oblique).',
    },
  },
  kaiserNormalization: {
    label: { 'zh-CN': 'Kaiser 归一化', en: 'Kaiser normalisation' },
    help: {
      'zh-CN': '旋转时把各题载荷化为单位长度（SPSS 的做法）；有些软件不做，结果会不同。',
      en: 'Rotates with the loadings of each item at unit length, as in SPSS; programs without it give other results.',
    },
  },
  kappa: {
    label: { 'zh-CN': 'Promax 的 kappa', en: 'Kappa of promax' },
    help: { 'zh-CN': '方差极大载荷的幂次，默认 4。', en: 'The power varimax loadings are raised to, 4 by default.' },
  },
  maxIterations: {
    label: { 'zh-CN': '最多迭代次数', en: 'Maximum iterations' },
    help: {
      'zh-CN': '提取时的最多迭代次数；不填时主轴法为 25（与 SPSS 相同），其他方法为 200。',
      en: 'Of the extraction; by default 25 for principal axes (as in SPSS) and 200 otherwise.',
    },
  },
  convergence: {
    label: { 'zh-CN': '收敛标准', en: 'Convergence' },
    help: {
      'zh-CN':
        '主轴法：共同度变化小于此值即停，默认 0.001（与 SPSS 相同）；极大似然与最小残差：梯度小于此值即停，默认 1e-9。',
      en: 'Principal axes stop when communalities change by less than this, 0.001 by default (as in SPSS); maximum likelihood and minimum residuals when the slope is smaller, 1e-9 by default.',
    },
  },
  seed: {
    label: { 'zh-CN': '随机种子', en: 'Random seed' },
    help: {
      'zh-CN': '平行分析的随机种子；同一种子的结果相同。',
      en: 'Of parallel analysis; the same seed gives the same result.',
    },
  },
  samples: {
    label: { 'zh-CN': '随机样本数', en: 'Random samples' },
    help: {
      'zh-CN': '平行分析模拟的样本数，默认 500。',
      en: 'Samples that parallel analysis simulates, 500 by default.',
    },
  },
  quantile: {
    label: { 'zh-CN': '随机特征值的分位数', en: 'Quantile of random eigenvalues' },
    help: {
      'zh-CN': '特征值须超过随机特征值的这个分位数才保留，默认 0.95。',
      en: 'An eigenvalue must exceed this quantile of the random ones, 0.95 by default.',
    },
  },
  loadingLimit: {
    label: { 'zh-CN': '载荷界限', en: 'Loading limit' },
    help: {
      'zh-CN': '载荷绝对值达到此值才算题项归属该因子，默认 0.4。',
      en: 'Absolute loadings from here on assign an item to a factor, 0.4 by default.',
    },
  },
  sortLoadings: {
    label: { 'zh-CN': '按载荷排序', en: 'Sort by loading' },
    help: {
      'zh-CN':
        '题项按载荷绝对值最大的因子归组，组内从大到小排列（SPSS“选项”中的“按大小排序”）；只改变表格，不改变结果。',
      en: 'Items stand by the factor of their largest absolute loading, the largest first (SPSS: Sorted by size). Only the tables change.',
    },
  },
  hideLoadingsBelow: {
    label: { 'zh-CN': '不显示小于此值的载荷', en: 'Hide loadings below' },
    help: {
      'zh-CN': '绝对值小于此值的载荷在表中留空（SPSS“禁止显示小系数”），0 为全部显示；只改变表格，不改变结果。',
      en: 'Smaller absolute loadings leave their cell empty (SPSS: Suppress small coefficients); 0 shows all. Only the tables change.',
    },
  },
} as const satisfies Record<string, OptionText>
