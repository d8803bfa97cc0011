import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { actionSchema } from '../survey/action-plan.ts'
import { causeTreeSchema } from '../survey/cause-tree.ts'
import { importMappingSchema, importPreviewSchema } from '../survey/import-mapping.ts'
import { indexNodeSchema } from '../survey/index-system.ts'
import { reportSettingsSchema } from '../survey/report-settings.ts'
import { snapshotSchema } from '../survey/snapshot.ts'
import { surveyDesignSchema } from '../survey/survey-design.ts'
import { variableSchema } from '../survey/variable.ts'
import { weightSetSchema } from '../survey/weight-set.ts'
import { base, id, none } from './base.ts'
import { cards } from './cards.ts'
import { columnFactsRoute } from './columns.ts'
import { derived } from './derived.ts'
import { editing, traceRoute } from './editing.ts'
import { entryContract } from './entry.ts'
import { exports } from './exports.ts'
import { history } from './history.ts'
import { importTemplateRoutes } from './import-templates.ts'
import { indexFileRoutes } from './index-files.ts'
import { quality } from './quality.ts'
import { settings } from './settings.ts'
import {
  appInfoSchema,
  fileRefSchema,
  hostCommandSchema,
  languageSchema,
  progressSchema,
  projectStateSchema,
  projectSummarySchema,
} from './shapes.ts'
import { splits } from './splits.ts'
import { subsets } from './subsets.ts'
import { verbatim } from './verbatim.ts'
import { versions } from './versions.ts'

/** `filter`: a condition in the expression language; only the responses that meet it are shown and counted. */
const arrangement = z.object({
  filter: z.string().optional(),
  /** By the answers to a variable; those without one stand last. */
  sort: z.object({ variable: z.string(), descending: z.boolean() }).optional(),
})
const rowsInput = arrangement.extend({ offset: z.int().nonnegative(), limit: z.int().min(1).max(1000) })

/** The whole boundary between the page and the core: every host serves this, and nothing else. */
export const contract = {
  app: {
    info: base.output(appInfoSchema),
    /** Tells the host which language its menus and dialogs speak. */
    useLanguage: base.input(z.object({ language: languageSchema })).output(none),
    /** What the host asks the page to do: menu items, a project file opened from outside. */
    commands: base.output(eventIterator(hostCommandSchema)),
  },
  /** Files cross the boundary as references; only the host knows paths. */
  files: {
    /** Bytes chosen or dropped in the page become a file of the session. */
    receive: base.input(z.object({ file: z.file() })).output(fileRefSchema),
    /** Native open dialog (desktop host); null when the user cancels. */
    choose: base
      .input(z.object({ purpose: z.enum(['project', 'data', 'dataOrCodebook']) }))
      .output(fileRefSchema.nullable()),
    /** Native save dialog (desktop host); null when the user cancels. */
    chooseTarget: base
      .input(z.object({ purpose: z.enum(['project', 'report', 'data']), name: z.string() }))
      .output(fileRefSchema.nullable()),
    /** The bytes of a file the core has made, to be downloaded by the page. */
    read: base.input(id).output(z.file()),
  },
  projects: {
    /** Recent and sample projects for the start screen. */
    list: base.output(z.array(projectSummarySchema)),
    templates: base
      .input(z.object({ language: languageSchema }))
      .output(z.array(z.object({ id: z.string(), name: z.string(), description: z.string() }))),
    /** `target` from `files.chooseTarget`; without it the project is made in the host's project folder. */
    create: base
      .input(
        z.object({
          name: z.string().min(1).max(120),
          template: z.string().nullable(),
          /** The language the template's index system is written in. */
          language: languageSchema,
          target: fileRefSchema.nullable(),
        }),
      )
      .output(projectStateSchema),
    /** `key` from `list`, or a file reference. A project someone else has open is refused as `projectLocked` unless `readOnly`. */
    open: base
      .input(z.object({ key: z.string().optional(), file: fileRefSchema.optional(), readOnly: z.boolean() }))
      .output(projectStateSchema),
    /** Takes a project off the recent ones; its file stays. */
    forget: base.input(z.object({ key: z.string() })).output(none),
    current: base.output(projectStateSchema.nullable()),
    close: base.output(none),
  },
  imports: {
    ...importTemplateRoutes,
    /**
     * What the importer understands; with a mapping, the same file read by that mapping. A mapping without variables only
     * says where the heading and the answers are: its columns are recognised anew. Writes nothing.
     */
    preview: base
      .input(z.object({ file: fileRefSchema, sheet: z.string().nullable(), mapping: importMappingSchema.nullable() }))
      .output(importPreviewSchema),
    /** Writes all rows in one transaction: all or nothing. Cancelled when the page stops listening. */
    run: base
      .input(z.object({ file: fileRefSchema, mapping: importMappingSchema }))
      .output(eventIterator(progressSchema, z.object({ batchId: z.string(), responses: z.int(), excluded: z.int() }))),
  },
  data: {
    variables: base.output(z.array(variableSchema)),
    saveVariable: base.input(z.object({ name: z.string(), variable: variableSchema })).output(none),
    /**
     * Filters and sorts, so that `rows` answers at once until the data change: a million different answers take about a
     * second. Cancelled when the page stops listening. `rows` does it by itself when it was not asked for.
     */
    arrange: base.input(arrangement).output(eventIterator(progressSchema, none)),
    /** Rows as codes (numbers), text, or null, in the order of `variables`. */
    rows: base.input(rowsInput).output(
      z.object({
        total: z.int(),
        rows: z.array(
          z.object({
            id: z.int(),
            sourceRow: z.int().nullable(),
            excluded: z.string().nullable(),
            values: z.array(z.union([z.number(), z.string()]).nullable()),
          }),
        ),
      }),
    ),
    trace: traceRoute,
    columnFacts: columnFactsRoute,
    design: base.output(surveyDesignSchema),
    saveDesign: base.input(surveyDesignSchema).output(none),
    /** Valid responses per wave (null: all), for the 发放/回收/有效 panel. */
    validCounts: base.output(z.array(z.object({ wave: z.string().nullable(), total: z.int(), valid: z.int() }))),
  },
  editing,
  entry: entryContract,
  exports,
  derived,
  subsets,
  indexSystem: {
    read: base.output(indexNodeSchema.nullable()),
    save: base.input(indexNodeSchema).output(none),
    ...indexFileRoutes,
  },
  weights: {
    list: base.output(z.array(weightSetSchema)),
    /** Keeps the set and, when `apply`, writes its weights on the index node's children. */
    save: base.input(z.object({ set: weightSetSchema, apply: z.boolean() })).output(none),
    remove: base.input(id).output(none),
    /** Computes sample weights (样本加权) and keeps them as a variable of the role `weight`, which every analysis can use. */
    keepSample: base
      .input(
        z.object({
          analysis: z.enum(['postStratify', 'rake']),
          options: z.record(z.string(), z.unknown()),
          name: z.string().min(1).max(64),
        }),
      )
      .output(none),
  },
  quality,
  verbatim,
  analyses: {
    /** Computes; keeps nothing. */
    run: base
      .input(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) }))
      .output(z.object({ result: z.record(z.string(), z.unknown()), dataRevision: z.int() })),
    snapshots: base.output(z.array(snapshotSchema)),
    /** Computes and keeps the result as a snapshot. */
    keep: base
      .input(z.object({ analysis: z.string(), options: z.record(z.string(), z.unknown()), pinned: z.boolean() }))
      .output(snapshotSchema),
    updateSnapshot: base.input(z.object({ id: z.string(), pinned: z.boolean(), comment: z.string() })).output(none),
    /** Computes a stale snapshot again with its own options. */
    refresh: base.input(id).output(snapshotSchema),
    removeSnapshot: base.input(id).output(none),
  },
  cards,
  splits,
  improvement: {
    causeTrees: base.output(z.array(causeTreeSchema)),
    saveCauseTree: base.input(causeTreeSchema).output(none),
    removeCauseTree: base.input(id).output(none),
    actions: base.output(z.array(actionSchema)),
    saveAction: base.input(actionSchema).output(none),
    removeAction: base.input(id).output(none),
  },
  report: {
    settings: base.output(reportSettingsSchema),
    saveSettings: base.input(reportSettingsSchema).output(none),
    /** The report as document blocks, the same the PDF is printed from. */
    blocks: base
      .input(z.object({ language: languageSchema }))
      .output(z.array(z.custom<import('../document/block.ts').Block>())),
    /** Prints the PDF to `target`, or to a file of the session that `files.read` gives. */
    exportPdf: base
      .input(z.object({ language: languageSchema, target: fileRefSchema.nullable() }))
      .output(eventIterator(progressSchema, fileRefSchema)),
  },
  history,
  versions,
  settings,
}

export type Contract = typeof contract
