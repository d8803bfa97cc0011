import { z } from 'zod'
import { indexNodeSchema } from '../survey/index-system.ts'
import { base } from './base.ts'
import { fileRefSchema, languageSchema } from './shapes.ts'

/** The index system as a workbook, and the trees of the templates. */
export const indexFileRoutes = {
  /**
   * Reads a tree from a workbook; writes nothing. Nodes that stand at the same place of the present tree keep their
   * identity, so that kept weights stay theirs.
   */
  readFile: base
    .input(z.object({ file: fileRefSchema, language: languageSchema }))
    .output(z.object({ tree: indexNodeSchema, nodes: z.int() })),
  /** Writes the present tree to `target`, or to a file of the session that `files.read` gives. */
  writeFile: base.input(z.object({ target: fileRefSchema.nullable(), language: languageSchema })).output(fileRefSchema),
  /** The tree of a template; writes nothing. */
  template: base.input(z.object({ id: z.string(), language: languageSchema })).output(indexNodeSchema),
}
