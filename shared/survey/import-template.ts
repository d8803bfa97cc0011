import { z } from 'zod'
import { scaleSchema } from './variable.ts'

/** An earlier import of the project, whose mapping the next wave can be read by. */
export const importTemplateSchema = z.object({
  batchId: z.string(),
  fileName: z.string(),
  importedAt: z.string(),
  responses: z.int(),
  variables: z.int(),
})

/** What a template met in a new file; each renaming is a proposal that the user confirms. */
export const adaptationSchema = z.object({
  renamed: z.array(z.object({ variable: z.string(), from: z.string(), to: z.string(), column: z.string() })),
  /** Variables of the template that the file does not have. */
  missing: z.array(z.string()),
  /** Variables the template did not know. */
  added: z.array(z.string()),
  scaleDiffers: z.array(z.object({ variable: z.string(), was: scaleSchema, is: scaleSchema })),
})

export type ImportTemplate = z.infer<typeof importTemplateSchema>
export type Adaptation = z.infer<typeof adaptationSchema>
