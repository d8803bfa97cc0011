import { createSay } from '#shared/analyses/common/say.ts'
import type { PresentContext } from '#shared/analyses/define.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { VersionChange, VersionComparison } from '#shared/contract/versions.ts'
import type { KeyFigure } from '#shared/document/block.ts'
import { plainText } from '#shared/document/plain-text.ts'
import type { Language } from '#shared/messages/language.ts'
import type { Decimals } from '#shared/survey/decimals.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import {
  createTableCache,
  type ReadableProject,
  readPreferences,
  readSnapshots,
  readVariables,
} from '../project/index.ts'
import { type CollectOptions, collectReport } from '../report/collect-report.ts'
import { assembleReport } from '../report/index.ts'
import type { ComparedThing } from './compared-thing.ts'
import { comparedThings } from './compared-things.ts'
import { keptResultChanges } from './kept-result-changes.ts'

interface Compared extends CollectOptions {
  readonly language: Language
}

/** What two states of a project say differently, besides their answers. */
export function compareProjects(
  before: ReadableProject,
  after: ReadableProject,
  options: Compared,
): Omit<VersionComparison, 'data'> {
  // Both as the later state shows its numbers: other decimals are no other result.
  const { decimals } = readPreferences(after)
  const context = { language: options.language, decimals }
  return {
    changes: [
      ...changesBetween(comparedThings(before, options.language), comparedThings(after, options.language)),
      ...keptResultChanges(readSnapshots(before), readSnapshots(after), options.language),
    ],
    figures: differing(keyFigures(before, options, decimals), keyFigures(after, options, decimals)).map(
      ([label, was, is]) => ({
        label,
        before: was,
        after: is,
      }),
    ),
    results: differing(findings(before, context), findings(after, context)).map(([, was, is]) => ({
      title: (is ?? was)?.title ?? '',
      before: was?.finding ?? null,
      after: is?.finding ?? null,
    })),
  }
}

/** Things of both, in the order of the later state; what is gone comes last. */
function changesBetween(before: readonly ComparedThing[], after: readonly ComparedThing[]): VersionChange[] {
  const old = new Map(before.map((thing) => [thing.key, thing]))
  const present = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((thing): VersionChange[] => {
      const { noun, subject } = thing
      const was = old.get(thing.key)
      if (was === undefined) return [{ noun, change: 'added', subject, fields: [] }]
      const fields = changedFields(was, thing)
      return fields.length === 0 ? [] : [{ noun, change: 'changed', subject, fields }]
    }),
    ...before
      .filter(({ key }) => !present.has(key))
      .map(({ noun, subject }): VersionChange => ({ noun, change: 'removed', subject, fields: [] })),
  ]
}

function changedFields(before: ComparedThing, after: ComparedThing): VersionChange['fields'] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
  const fields = names
    .map((field) => ({ field, before: before.fields[field] ?? null, after: after.fields[field] ?? null }))
    .filter((field) => field.before !== field.after)
  return [...fields, ...changedParts(before, after)]
}

/** Of parts only how many differ: new, gone or otherwise than they were. */
function changedParts({ parts: before = {} }: ComparedThing, { parts: after = {} }: ComparedThing) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((field) => {
    const [was, is] = [before[field] ?? new Map(), after[field] ?? new Map()]
    const differ = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).length
    return differ === 0 ? [] : [{ field, before: null, after: differ }]
  })
}

/** The figures on the report's summary page, as they are printed there. */
function keyFigures(project: ReadableProject, options: Compared, decimals: Decimals): ReadonlyMap<string, string> {
  const blocks = assembleReport({ ...collectReport(project, createTableCache(), options), decimals }, options.language)
  const figures = blocks.flatMap((block): readonly KeyFigure[] => (block.kind === 'keyFigures' ? block.figures : []))
  return new Map(figures.map(({ label, value }) => [label, value]))
}

type Shown = Omit<PresentContext<unknown>, 'options'>

interface Finding {
  readonly title: string
  readonly finding: string
}

/** What each kept result finds first. */
function findings(project: ReadableProject, shown: Omit<Shown, 'labels'>): ReadonlyMap<string, Finding> {
  const labels = Object.fromEntries(
    readVariables(project).map(({ name, label }) => [name, label === '' ? name : label]),
  )
  const context = { ...shown, labels }
  const say = createSay(context)
  return new Map(
    readSnapshots(project).map((snapshot) => [
      snapshot.id,
      { title: say.text(findAnalysis(snapshot.analysis).title), finding: finding(snapshot, context) },
    ]),
  )
}

function finding({ analysis, options, result }: Snapshot, context: Shown): string {
  const first = findAnalysis(analysis)
    .present(result, { ...context, options })
    .find((block) => block.kind === 'finding')
  return first === undefined ? '' : plainText(first.text)
}

/** The entries that only one has, or that differ, in the order of the later one. */
function differing<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): [key: string, before: Value | null, after: Value | null][] {
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  return keys
    .map((key): [string, Value | null, Value | null] => [key, before.get(key) ?? null, after.get(key) ?? null])
    .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
}
