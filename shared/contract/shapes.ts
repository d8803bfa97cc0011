import { z } from 'zod'
import { languages } from '../messages/language.ts'
import { type RefusalCode, refusals } from '../messages/refusals/index.ts'

export const languageSchema = z.enum(languages)

export const refusalSchema = z.object({
  code: z.custom<RefusalCode>((code) => typeof code === 'string' && code in refusals),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A file the host knows under `id`; the page never sees a path it could change. */
export const fileRefSchema = z.object({ id: z.string().min(1), name: z.string(), size: z.number().nullable() })
export type FileRef = z.infer<typeof fileRefSchema>

export const appInfoSchema = z.object({
  version: z.string(),
  host: z.enum(['desktop', 'browser']),
  /** Whether native dialogs exist (`files.choose`). */
  nativeDialogs: z.boolean(),
})

export const projectSummarySchema = z.object({
  /** Opaque handle for `projects.open`. */
  key: z.string(),
  name: z.string(),
  /** Where it lies, for the user to read. */
  location: z.string(),
  kind: z.enum(['recent', 'sample']),
  modifiedAt: z.iso.datetime().nullable(),
  /** When it was last opened on this computer; null: not known. */
  openedAt: z.iso.datetime().nullable(),
  /** The file is not where it was. */
  missing: z.boolean(),
})
export type ProjectSummary = z.infer<typeof projectSummarySchema>

export const projectStateSchema = z.object({
  name: z.string(),
  location: z.string(),
  readOnly: z.boolean(),
  /** Who writes, when this one may only read. */
  lockedBy: z.string().nullable(),
  /** The name of the version that is shown in place of the present state; null: the present state. */
  version: z.string().nullable(),
  template: z.string().nullable(),
  dataRevision: z.int(),
  responses: z.int(),
  validResponses: z.int(),
  items: z.int(),
})
export type ProjectState = z.infer<typeof projectStateSchema>

/** `share` runs 0-1; null while the length is not known. */
export const progressSchema = z.object({ step: z.string(), share: z.number().min(0).max(1).nullable() })
export type Progress = z.infer<typeof progressSchema>

/** Items of the native menu that do something with the project. */
const projectCommands = [
  'newProject',
  'openProject',
  'closeProject',
  'importData',
  'exportReport',
  'undo',
  'redo',
] as const
/** Those that open something of the page. */
const panelCommands = ['saveVersion', 'versions', 'history', 'palette', 'settings', 'shortcuts', 'tour'] as const

/** The commands of the native menu, and a file handed over by the operating system. */
export const hostCommandSchema = z.discriminatedUnion('command', [
  z.object({
    command: z.enum([...projectCommands, ...panelCommands]),
  }),
  z.object({ command: z.literal('openFile'), file: fileRefSchema }),
])
export type HostCommand = z.infer<typeof hostCommandSchema>
