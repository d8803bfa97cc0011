import type { changedNouns } from '#shared/contract/versions.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import {
  type ReadableProject,
  readActions,
  readCauseTrees,
  readIndexSystem,
  readLogo,
  readPreferences,
  readReportSettings,
  readSubsets,
  readSurveyDesign,
  readVariables,
  readWeightSets,
} from '../project/index.ts'

type Noun = (typeof changedNouns)[number]
type FieldValue = string | number | null

/** One thing of a project, flat, so that two of them can be compared field by field. */
export interface ComparedThing {
  readonly noun: Noun
  /** The same in both states, whatever it is called. */
  readonly key: string
  readonly subject: string
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** Everything a project holds besides its answers and results. */
export function comparedThings(project: ReadableProject): ComparedThing[] {
  const tree = readIndexSystem(project)
  const design = readSurveyDesign(project)
  return [
    ...readVariables(project).map(variableThing),
    ...readSubsets(project).map(({ id, ...subset }) => thing('subset', id, subset.name, subset)),
    thing('surveyDesign', '', '', {
      waveVariable: design.waveVariable,
      target: design.target,
      stretchTarget: design.stretchTarget,
      counts: lines(design.counts.map(({ wave, ...count }) => [wave ?? '', `${count.distributed}/${count.returned}`])),
    }),
    ...(tree === null ? [] : indexThings(tree, null)),
    ...readWeightSets(project).map(({ id, name, analysis, weights }) =>
      thing('weightSet', id, name, { name, analysis, weights: lines(weights.map((one) => [one.name, one.weight])) }),
    ),
    ...readCauseTrees(project).flatMap(causeThings),
    ...readActions(project).map(({ id, causeId: _cause, ...action }) => thing('action', id, action.measure, action)),
    settingsThing(project),
    thing('preferences', '', '', preferenceFields(project)),
  ]
}

function thing(noun: Noun, key: string, subject: string, fields: ComparedThing['fields']): ComparedThing {
  return { noun, key: `${noun} ${key}`, subject, fields }
}

function variableThing({ name, label, role, type, scale, direction, labels, missing, derivation }: Variable) {
  return thing('variable', name, label === '' ? name : `${name} ${label}`, {
    label,
    role,
    type,
    scale: scale === null ? null : scale.join(' – '),
    direction,
    labels: lines(Object.entries(labels)),
    missing: missing.map(({ value, kind }) => `${value} (${kind})`).join('; '),
    derivation: derivation === undefined ? null : JSON.stringify(derivation),
  })
}

function indexThings(node: IndexNode, parent: IndexNode | null): ComparedThing[] {
  const { id, name, variable, weight, children } = node
  const own = thing('index', id, name, { name, variable, weight, parent: parent?.name ?? null })
  return [own, ...children.flatMap((child) => indexThings(child, node))]
}

function causeThings({ id, effect, head, bones }: CauseTree): ComparedThing[] {
  const inner = ({ children, ...cause }: Cause, parent: string): ComparedThing[] => {
    const { id: key, ...fields } = cause
    return [
      thing('cause', key, cause.text, { ...fields, parent }),
      ...children.flatMap((child) => inner(child, cause.text)),
    ]
  }
  return [thing('cause', id, effect, { text: effect, head }), ...bones.flatMap((bone) => inner(bone, effect))]
}

function settingsThing(project: ReadableProject): ComparedThing {
  const { decisions, ...settings } = readReportSettings(project)
  const logo = readLogo(project)
  // The picture itself cannot be told in a table; that it is another one can.
  const picture =
    logo === null ? null : `${logo.mediaType.slice(6).toUpperCase()} ${logo.data.length} ${logo.data.slice(-24, -12)}`
  return thing('reportSettings', '', '', { ...settings, decisions: decisions.join('; '), logo: picture })
}

function preferenceFields(project: ReadableProject): ComparedThing['fields'] {
  const { missing, randomIndex, scoreBands, decimals, ...bands } = readPreferences(project)
  const reached = Object.entries(bands).map(([name, list]) => [
    name,
    list === null ? null : lines(list.map(({ from, verdict }) => [verdict, from])),
  ])
  const exceeded = scoreBands === null ? null : lines(scoreBands.map(({ above, verdict }) => [verdict, above]))
  const digits = {
    scoreDecimals: decimals.score,
    coefficientDecimals: decimals.coefficient,
    percentDecimals: decimals.percent,
  }
  return { missing, randomIndex, ...digits, scoreBands: exceeded, ...Object.fromEntries(reached) }
}

/** A list of named values in one line. */
function lines(entries: readonly (readonly [string, string | number])[]): string {
  return entries.map(([name, value]) => `${name}: ${value}`).join('; ')
}
