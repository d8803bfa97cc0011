import { z } from 'zod'
import { type Scale, scaleSchema } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'

const shape = z.object({
  declared: z.record(z.string(), scaleSchema).catch({}),
  reverse: z.array(z.string()).catch([]),
})

/** The scales that options of any analysis declare, by item. */
export function declaredScales(options: AnalysisOptions): Readonly<Record<string, Scale>> {
  return shape.parse(options).declared
}

/** The items that options of any analysis turn round. */
export function itemsTurned(options: AnalysisOptions): readonly string[] {
  return shape.parse(options).reverse
}
