import { z } from 'zod'

/**
 * What the user tells about the survey as a whole. 发放 / 回收 / 有效 are three numbers, never one: `distributed` and
 * `returned` are told here, per wave; the valid ones are counted from the data.
 */
export const surveyDesignSchema = z.object({
  /** The variable that says which wave (期次) a response belongs to; null: one wave. */
  waveVariable: z.string().nullable(),
  counts: z.array(
    z.object({
      /** A value of the wave variable; null where there is one wave. */
      wave: z.string().nullable(),
      distributed: z.int().nonnegative().nullable(),
      returned: z.int().nonnegative().nullable(),
    }),
  ),
  /** Index score to reach and to strive for, on 0-100. */
  target: z.number().min(0).max(100),
  stretchTarget: z.number().min(0).max(100),
})
export type SurveyDesign = z.infer<typeof surveyDesignSchema>

export const defaultSurveyDesign: SurveyDesign = { waveVariable: null, counts: [], target: 80, stretchTarget: 90 }
