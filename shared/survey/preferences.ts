import { z } from 'zod'
import { decimalsSchema, ownDecimals } from './decimals.ts'

/** Lower limits and verdicts; a value belongs to the highest band whose limit it reaches. */
const reachedBandsSchema = z.array(z.strictObject({ from: z.number(), verdict: z.string().min(1) })).min(1)
/** The same for scores of 0-100; a score belongs to the highest band whose limit it lies above. */
const exceededBandsSchema = z.array(z.strictObject({ above: z.number(), verdict: z.string().min(1) })).min(1)

/**
 * What the analyses of a project begin with where nothing else is asked for, and how their numbers are shown. null: the
 * analysis's own default, with the source it names (Kaiser & Rice, Koo & Li, Landis & Koch …).
 */
export const preferencesSchema = z.strictObject({
  /** Cronbach's alpha. */
  reliabilityBands: reachedBandsSchema.nullable(),
  /** Sampling adequacy (KMO). */
  adequacyBands: reachedBandsSchema.nullable(),
  /** Intraclass correlations. */
  iccBands: reachedBandsSchema.nullable(),
  kappaBands: reachedBandsSchema.nullable(),
  /** Scores on 0-100, whatever the full mark of the index. */
  scoreBands: exceededBandsSchema.nullable(),
  /** Applied by every analysis that knows the rule; the others keep their own. */
  missing: z.enum(['listwise', 'pairwise', 'mean', 'itemMean', 'availableItems']).nullable(),
  /** The table of random indices of the consistency ratio. */
  randomIndex: z.enum(['saaty1980', 'chinese', 'tran2007']).nullable(),
  /** Of the numbers in results and report; preferences kept before there was a choice have none. */
  decimals: decimalsSchema.default(ownDecimals),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  reliabilityBands: null,
  adequacyBands: null,
  iccBands: null,
  kappaBands: null,
  scoreBands: null,
  missing: null,
  randomIndex: null,
  decimals: ownDecimals,
}
