import { z } from 'zod'
import type { Text } from '#shared/messages/language.ts'
import { scaleSchema } from '#shared/survey/variable.ts'

const words = z.string().min(1)
/** A text in every language of the program. */
const textSchema: z.ZodType<Text> = z.strictObject({ 'zh-CN': words, en: words })

/** A node of a template's index system; a leaf carries the wording of its question. */
export interface TemplateNode {
  readonly name: Text
  /** How the questionnaire asks for it; leaves only. */
  readonly question?: Text | undefined
  /** How it asks for the expectation beside the perception (SERVQUAL). */
  readonly expectation?: Text | undefined
  readonly children: readonly TemplateNode[]
}

const templateNodeSchema: z.ZodType<TemplateNode> = z.lazy(() =>
  z
    .strictObject({
      name: textSchema,
      question: textSchema.optional(),
      expectation: textSchema.optional(),
      children: z.array(templateNodeSchema),
    })
    .refine(({ question, children }) => (question === undefined) === children.length > 0, {
      error: 'every leaf has a question, and only leaves have',
    }),
)

/** One file of `resources/templates`: an index system with the questionnaire that measures it. */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Place in the list. */
  order: z.int(),
  name: textSchema,
  description: textSchema,
  /** The marks the questions are answered with. */
  scale: z.strictObject({
    range: scaleSchema,
    direction: z.enum(['high', 'low']),
    labels: z.record(z.string(), textSchema),
  }),
  /** The preset of categories (`fishbonePresets` of the page) a fishbone of this field starts with. */
  fishbone: z.enum(['5M1E', '4P', '8P', 'service']),
  tree: templateNodeSchema,
})
export type Template = z.infer<typeof templateSchema>
