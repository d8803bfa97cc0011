import type { Variable } from './variable.ts'

const words = /期次|批次|轮次|波次|^wave$/i

/**
 * The variable that by its name or label says which wave (期次) a response belongs to; null: none does. A proposal only:
 * what the survey goes by is `SurveyDesign.waveVariable`.
 *
 * @example likelyWave(codebook)?.name // '期次', of a workbook with the columns 问卷编号, 期次, 门店
 */
export function likelyWave(variables: readonly Variable[]): Variable | null {
  return (
    variables.find(({ role, name, label }) => role === 'segment' && (words.test(name) || words.test(label))) ?? null
  )
}
