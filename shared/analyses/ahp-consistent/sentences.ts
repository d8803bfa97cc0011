import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const ahpConsistentWords = {
  title: { 'zh-CN': '改进层次分析法（自然满足一致性）', en: 'Consistent AHP (optimal transfer matrix)' },
  purpose: {
    'zh-CN': '用最优传递矩阵把判断矩阵变为一致矩阵后求权重，也可从 0/1/2 三标度比较出发；始终给出原判断的 CR。',
    en: 'Weights after the judgements are made consistent by the optimal transfer matrix, or from 0/1/2 comparisons; the CR of the original judgements is always shown.',
  },
  weights: {
    'zh-CN': '权重从高到低依次为：{weights}。',
    en: 'Weights, largest first: {weights}.',
  },
  weightOf: { 'zh-CN': '“{name}”{weight}', en: '“{name}” {weight}' },
  sameAsRoot: {
    'zh-CN': '这些权重与直接对原判断矩阵用方根法所得完全相同；调整后 CR = 0 是构造的结果，不表示专家的判断没有矛盾。',
    en: 'These weights are exactly the geometric means of the rows of the original judgements. CR = 0 after the adjustment is built in; it does not mean that the judgements agree with each other.',
  },
  sameAsRootThree: {
    'zh-CN':
      '这些权重与对极差法所得判断矩阵直接用方根法的结果完全相同；调整后 CR = 0 是构造的结果，不表示比较没有矛盾。',
    en: 'These weights are exactly the geometric means of the rows of the matrix that the range method gives. CR = 0 after the adjustment is built in; it does not mean that the comparisons agree with each other.',
  },
  originalPassed: {
    'zh-CN': '原判断矩阵 CR = {cr} < {limit}（{table}），本身已通过一致性检验，权重可以采用。',
    en: 'The original judgements have CR = {cr} < {limit} with the RI of {table} and pass the consistency check by themselves: the weights can be used.',
  },
  originalFailed: {
    'zh-CN': '原判断矩阵 CR = {cr} ≥ {limit}（{table}），未通过一致性检验；调整只是掩盖了矛盾，应先请专家修正判断。',
    en: 'The original judgements have CR = {cr} ≥ {limit} with the RI of {table} and fail the consistency check; the adjustment only hides it. Have the judgements revised first.',
  },
  constructedPassed: {
    'zh-CN': '极差法所得判断矩阵 CR = {cr} < {limit}（{table}）。',
    en: 'The matrix from the range method has CR = {cr} < {limit} with the RI of {table}.',
  },
  constructedFailed: {
    'zh-CN': '极差法所得判断矩阵 CR = {cr} ≥ {limit}（{table}），权重宜与其他方法对照后再采用。',
    en: 'The matrix from the range method has CR = {cr} ≥ {limit} with the RI of {table}; compare the weights with another method before using them.',
  },
  twoCriteria: {
    'zh-CN': '只有两个指标，判断必然一致（原 CR = 0）。',
    en: 'With two criteria judgements cannot contradict each other (original CR = 0).',
  },
  weightsCaption: { 'zh-CN': '指标权重', en: 'Weights of the criteria' },
  criterion: { 'zh-CN': '指标', en: 'Criterion' },
  rowSum: { 'zh-CN': '行和 r', en: 'Row sum r', statistic: 'rowSum' },
  weight: { 'zh-CN': '权重', en: 'Weight', statistic: 'weight' },
  rootWeight: { 'zh-CN': '原矩阵方根法', en: 'Geometric mean of rows, original', statistic: 'weight' },
  consistencyCaption: { 'zh-CN': '一致性对照', en: 'Consistency before and after' },
  matrixColumn: { 'zh-CN': '矩阵', en: 'Matrix' },
  original: { 'zh-CN': '原判断矩阵', en: 'Original judgements' },
  constructed: { 'zh-CN': '极差法所得判断矩阵', en: 'From the range method' },
  adjusted: { 'zh-CN': '最优传递矩阵', en: 'Optimal transfer matrix' },
  givenCaption: { 'zh-CN': '三标度比较矩阵（0、1、2）', en: 'Three-scale comparisons (0, 1, 2)' },
  matrixCaption: { 'zh-CN': '判断矩阵', en: 'Judgement matrix' },
  constructedCaption: { 'zh-CN': '极差法所得判断矩阵', en: 'Judgement matrix from the range method' },
  adjustedCaption: { 'zh-CN': '调整后的一致矩阵', en: 'Consistent matrix after the adjustment' },
} as const satisfies Record<string, Word>

export const ahpConsistentOptionTexts = {
  scale: {
    label: { 'zh-CN': '标度', en: 'Scale' },
    help: {
      'zh-CN': '1～9 标度的判断矩阵，或三标度比较矩阵（2 更重要，1 同等，0 次要，对角线为 1）。',
      en: 'Judgements from 1 to 9, or comparisons 2 (more important), 1 (equal), 0 (less), with 1 on the diagonal.',
    },
  },
} as const satisfies Record<string, OptionText>
