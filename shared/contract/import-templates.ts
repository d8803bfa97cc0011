import { z } from 'zod'
import { importMappingSchema, importPreviewSchema } from '../survey/import-mapping.ts'
import { adaptationSchema, importTemplateSchema } from '../survey/import-template.ts'
import { base } from './base.ts'
import { fileRefSchema } from './shapes.ts'

/** Beside `imports.preview` and `imports.run`: reading a file with the help of another file, or of an earlier wave. */
export const importTemplateRoutes = {
  /** Earlier imports of the open project, the latest first; their mappings are templates for the next wave. */
  templates: base.output(z.array(importTemplateSchema)),
  /** The file read like the given earlier import; what was renamed, is missing or new is told. Writes nothing. */
  adapt: base
    .input(z.object({ file: fileRefSchema, sheet: z.string().nullable(), batchId: z.string() }))
    .output(z.object({ preview: importPreviewSchema, adaptation: adaptationSchema })),
  /** All sheets that ask the same questions as one table; the sheet's name becomes a variable. Writes nothing. */
  previewSheets: base.input(z.object({ file: fileRefSchema })).output(importPreviewSchema),
  /** The file with labels or codes completed from another export of the same survey. Writes nothing. */
  previewWith: base
    .input(z.object({ file: fileRefSchema, sheet: z.string().nullable(), other: fileRefSchema }))
    .output(importPreviewSchema),
  /** The kinds of export there are, and the file read as one of them. Writes nothing. */
  previewAs: base
    .input(
      z.object({
        file: fileRefSchema,
        sheet: z.string().nullable(),
        profile: z.string(),
        mapping: importMappingSchema.nullable(),
      }),
    )
    .output(importPreviewSchema),
}
