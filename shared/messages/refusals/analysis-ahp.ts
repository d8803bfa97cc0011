import type { Text } from '../language.ts'

/** What the analytic hierarchy process refuses. */
export const ahpRefusals = {
  duplicateCriterion: {
    'zh-CN': '指标“{name}”出现了不止一次，指标名称须各不相同。',
    en: 'The criterion “{name}” stands in the list more than once; every name must differ.',
  },
  judgementsNeeded: {
    'zh-CN': '请给出判断：判断矩阵、两两判断或多位专家的判断，三者取一。',
    en: 'Give the judgements in one form: a matrix, pairwise judgements, or those of several experts.',
  },
  matrixSize: {
    'zh-CN': '判断矩阵应为 {n} 行 {n} 列（{n} 个指标），实为 {rows} 行、第 {row} 行 {columns} 列。',
    en: 'The judgement matrix must be {n} by {n} for {n} criteria; it has {rows} {rows|row|rows}, and row {row} has {columns} {columns|column|columns}.',
  },
  judgementNotPositive: {
    'zh-CN': '“{a}”比“{b}”的判断为 {value}，必须是正数（1～9 或其倒数）。',
    en: 'The judgement of “{a}” over “{b}” is {value}; it must be positive (1 to 9 or a reciprocal).',
  },
  notReciprocal: {
    'zh-CN': '判断矩阵不互反：“{a}”比“{b}”为 {value}，“{b}”比“{a}”应为 {expected}，实为 {inverse}。',
    en: 'The judgement matrix is not reciprocal: “{a}” over “{b}” is {value}, so “{b}” over “{a}” should be {expected}, not {inverse}.',
  },
  diagonalNotOne: {
    'zh-CN': '判断矩阵中“{a}”与自身的比较为 {value}，应为 1。',
    en: 'In the judgement matrix “{a}” compared with itself is {value}; it must be 1.',
  },
  unknownCriterion: {
    'zh-CN': '两两判断中的“{name}”不在指标之列。',
    en: '“{name}” in the pairwise judgements is not one of the criteria.',
  },
  judgementMissing: {
    'zh-CN': '缺少“{a}”与“{b}”的比较。',
    en: 'The comparison of “{a}” with “{b}” is missing.',
  },
  judgementTwice: {
    'zh-CN': '“{a}”与“{b}”比较了不止一次，请只保留一个判断。',
    en: '“{a}” and “{b}” were compared more than once; keep one judgement.',
  },
  noConsistentExpert: {
    'zh-CN': '剔除未通过一致性检验的专家后，没有剩下任何专家。',
    en: 'No expert is left after excluding those who fail the consistency check.',
  },
} as const satisfies Record<string, Text>
