import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const ahpMethodWords: Readonly<Record<'root' | 'sum' | 'eigenvector', Text>> = {
  root: { 'zh-CN': '方根法', en: 'Geometric mean of rows' },
  sum: { 'zh-CN': '和积法', en: 'Normalised columns' },
  eigenvector: { 'zh-CN': '特征向量法', en: 'Eigenvector' },
}

export const randomIndexWords: Readonly<Record<'saaty1980' | 'chinese' | 'tran2007', Text>> = {
  saaty1980: { 'zh-CN': 'Saaty（1980）表', en: 'Saaty (1980)' },
  chinese: {
    'zh-CN': '国内教材通行表（0.52, 0.89, 1.12, …）',
    en: 'Chinese textbooks (0.52, 0.89, 1.12, …)',
  },
  tran2007: { 'zh-CN': 'Saaty 与 Tran（2007）表', en: 'Saaty & Tran (2007)' },
}

export const ahpWords = {
  title: { 'zh-CN': '层次分析法（AHP）', en: 'Analytic hierarchy process (AHP)' },
  purpose: {
    'zh-CN': '由两两比较得出指标权重，并检验判断是否前后一致。',
    en: 'Weights of criteria from pairwise comparisons, with a check of their consistency.',
  },
  weights: {
    'zh-CN': '{method}得出的权重从高到低依次为：{weights}。',
    en: 'Weights ({method}), largest first: {weights}.',
  },
  weightOf: { 'zh-CN': '“{name}”{weight}', en: '“{name}” {weight}' },
  passed: {
    'zh-CN': 'λmax = {lambdaMax}，CI = {ci}，CR = {cr} < {limit}（{table}），判断矩阵通过一致性检验，权重可以采用。',
    en: 'λmax = {lambdaMax}, CI = {ci}, CR = {cr} < {limit} with the RI of {table}: the judgements are consistent enough to use the weights.',
  },
  failed: {
    'zh-CN': 'λmax = {lambdaMax}，CI = {ci}，CR = {cr} ≥ {limit}（{table}），判断前后矛盾，应先修正判断再采用权重。',
    en: 'λmax = {lambdaMax}, CI = {ci}, CR = {cr} ≥ {limit} with the RI of {table}: the judgements contradict each other and should be revised first.',
  },
  worst: {
    'zh-CN': '矛盾最大的判断是“{a}”比“{b}”= {given}；与其余判断最相容的取值是 {suggested}，建议请专家复核。',
    en: 'The judgement least consistent with the rest is “{a}” over “{b}” = {given}; {suggested} would fit best. Ask the expert to look at it again.',
  },
  twoCriteria: {
    'zh-CN': '只有两个指标，判断必然一致（CR = 0）。',
    en: 'With two criteria judgements cannot contradict each other (CR = 0).',
  },
  methodsAgree: {
    'zh-CN': '三种算法的权重最多相差 {difference} 个百分点。',
    en: 'The three methods differ by at most {difference} percentage points.',
  },
  experts: {
    'zh-CN':
      '{count} 位专家中 {consistent} 位的判断通过一致性检验；意见最分散的指标是“{name}”（权重 {lowest}～{highest}）。',
    en: '{consistent} of {count} experts pass the consistency check; they differ most on “{name}” (weights from {lowest} to {highest}).',
  },
  methodsEqual: {
    'zh-CN': '三种算法的权重基本一致（相差不到 0.1 个百分点）。',
    en: 'The three methods give the same weights to within 0.1 percentage points.',
  },
  weightsCaption: { 'zh-CN': '指标权重', en: 'Weights of the criteria' },
  criterion: { 'zh-CN': '指标', en: 'Criterion' },
  rank: { 'zh-CN': '排名', en: 'Rank', statistic: 'rank' },
  consistencyCaption: { 'zh-CN': '一致性检验', en: 'Consistency check' },
  methodColumn: { 'zh-CN': '算法', en: 'Method' },
  lambdaMax: { 'zh-CN': 'λmax', en: 'λmax', statistic: 'consistencyRatio' },
  ci: { 'zh-CN': 'CI', en: 'CI', statistic: 'consistencyRatio' },
  ri: { 'zh-CN': 'RI', en: 'RI', statistic: 'consistencyRatio' },
  cr: { 'zh-CN': 'CR', en: 'CR', statistic: 'consistencyRatio' },
  matrixCaption: { 'zh-CN': '判断矩阵', en: 'Judgement matrix' },
  groupMatrixCaption: { 'zh-CN': '群体判断矩阵（几何平均）', en: 'Group judgement matrix (geometric means)' },
  expertsCaption: { 'zh-CN': '各专家的权重与一致性', en: 'Weights and consistency of each expert' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
  sample: { 'zh-CN': '专家 {n} 位。', en: '{n} experts.' },
  sampleOne: { 'zh-CN': '专家 1 位。', en: '1 expert.' },
  riNote: { 'zh-CN': '随机一致性指标：{table}。', en: 'Random index: {table}.' },
  chosen: { 'zh-CN': '{method}（采用）', en: '{method} (used)' },
  figureCaption: { 'zh-CN': '指标权重', en: 'Weights of the criteria' },
  figureDescription: {
    'zh-CN': '条形图：{count} 个指标的权重，最大为“{highest}”（{highestWeight}），最小为“{lowest}”（{lowestWeight}）。',
    en: 'Bar chart of {count} weights, from “{highest}” ({highestWeight}) to “{lowest}” ({lowestWeight}).',
  },
  axis: { 'zh-CN': '权重（%）', en: 'Weight (%)' },
} as const satisfies Record<string, Word>

export const ahpOptionTexts = {
  criteria: {
    label: { 'zh-CN': '指标', en: 'Criteria' },
    help: { 'zh-CN': '参与比较的指标，2～15 个。', en: 'The criteria to compare, 2 to 15.' },
  },
  matrix: {
    label: { 'zh-CN': '判断矩阵', en: 'Judgement matrix' },
    help: {
      'zh-CN': '1～9 标度的互反矩阵，第 i 行第 j 列表示指标 i 比指标 j 重要多少。',
      en: 'A reciprocal matrix on the 1–9 scale: the cell in row i, column j says how much more important i is than j.',
    },
  },
  judgements: {
    label: { 'zh-CN': '两两判断', en: 'Pairwise judgements' },
    help: { 'zh-CN': '每一对指标给一个判断，代替矩阵。', en: 'One judgement for each pair, instead of a matrix.' },
  },
  experts: {
    label: { 'zh-CN': '专家', en: 'Experts' },
    help: {
      'zh-CN': '多位专家各自的矩阵或判断，可给出姓名与话语权。',
      en: 'Matrix or judgements of each expert; name and share are optional.',
    },
  },
  aggregation: {
    label: { 'zh-CN': '群体集结方式', en: 'Aggregation' },
    help: {
      'zh-CN': '集结判断：先对各专家的判断取几何平均；集结权重：先各自求权重，再取几何平均。',
      en: 'Either the judgements are joined by their geometric mean, or the weights that follow from each expert’s own.',
    },
  },
  excludeInconsistent: {
    label: { 'zh-CN': '剔除不一致的专家', en: 'Exclude inconsistent experts' },
    help: {
      'zh-CN': '剔除自身 CR 未通过检验的专家。',
      en: 'Leave out experts whose own judgements fail the consistency check.',
    },
  },
  method: {
    label: { 'zh-CN': '算法', en: 'Method' },
    help: {
      'zh-CN': '采用哪一种算法的权重；结果中三种都会列出。',
      en: 'Whose weights are taken; the result shows all three.',
    },
  },
  randomIndex: {
    label: { 'zh-CN': '随机一致性指标表', en: 'Random-index table' },
    help: {
      'zh-CN': '计算 CR 用的 RI 表；各表取值不同，结论可能因此改变。',
      en: 'The RI table for CR; tables differ, and the verdict may depend on it.',
    },
  },
} as const satisfies Record<string, OptionText>
