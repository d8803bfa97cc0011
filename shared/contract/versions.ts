import { z } from 'zod'
import { base, id, none } from './base.ts'
import { fileRefSchema, languageSchema, projectStateSchema } from './shapes.ts'

const nameSchema = z.string().trim().min(1).max(80)
const noteSchema = z.string().max(500)

const versionSchema = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string(),
  createdAt: z.iso.datetime(),
  user: z.string(),
  /** The project is in this state now. */
  isPresent: z.boolean(),
})
export type Version = z.infer<typeof versionSchema>

export const changedNouns = [
  'project',
  'surveyDesign',
  'batch',
  'variable',
  'derivedVariable',
  'subset',
  'qualityRule',
  'entryBatch',
  'code',
  'codings',
  'index',
  'weightSet',
  'keptResult',
  'cause',
  'action',
  'reportSettings',
  'preferences',
] as const

const fieldSchema = z.object({
  /** The code of a field; its words are in `shared/messages/app/versions.ts`. */
  field: z.string(),
  before: z.union([z.string(), z.number()]).nullable(),
  after: z.union([z.string(), z.number()]).nullable(),
})

const changeSchema = z.object({
  noun: z.enum(changedNouns),
  change: z.enum(['added', 'removed', 'changed']),
  /** What it is called, in the user's words. */
  subject: z.string(),
  /** Of what was changed; empty otherwise. */
  fields: z.array(fieldSchema),
})
export type VersionChange = z.infer<typeof changeSchema>

const comparisonSchema = z.object({
  data: z.object({
    /** Responses in the file and those of them that count, before and after. */
    total: z.tuple([z.int(), z.int()]),
    valid: z.tuple([z.int(), z.int()]),
    added: z.int(),
    removed: z.int(),
    /** Answers that differ, in responses that both have. */
    edited: z.int(),
    excluded: z.int(),
    included: z.int(),
  }),
  changes: z.array(changeSchema),
  /** The figures of the report's summary that differ, as they are printed. */
  figures: z.array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  /** Kept results that say something else, are new or gone: what they find. */
  results: z.array(z.object({ title: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})
export type VersionComparison = z.infer<typeof comparisonSchema>

/** States of the project that were given a name. */
export const versions = {
  /** Newest first. */
  list: base.output(z.array(versionSchema)),
  save: base.input(z.object({ name: nameSchema, note: noteSchema })).output(id),
  rename: base.input(z.object({ id: z.string(), name: nameSchema, note: noteSchema })).output(none),
  remove: base.input(id).output(none),
  /** Brings the state back as one step that undo takes back. */
  restore: base.input(id).output(none),
  /** Opens the state to be read; the project stays open beneath, and locked, until `leave`. */
  view: base.input(id).output(projectStateSchema),
  leave: base.output(projectStateSchema),
  /** Writes the state as a project of its own: to `target`, or to a file of the session that `files.read` gives. */
  copy: base.input(z.object({ id: z.string(), target: fileRefSchema.nullable() })).output(fileRefSchema),
  /** From one version to another, or to the present state (`to` null). */
  compare: base
    .input(z.object({ from: z.string(), to: z.string().nullable(), language: languageSchema }))
    .output(comparisonSchema),
}
