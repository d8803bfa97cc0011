import { findAnalysis } from '#shared/analyses/index.ts'
import type { Language } from '#shared/messages/language.ts'
import type { Derivation, RecodeWhen } from '#shared/survey/derivation.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import {
  type ReadableProject,
  readIndexSystem,
  readSurveyDesign,
  readVariables,
  readWeightSets,
} from '../project/index.ts'
import { type ComparedThing, lines, partsBy, thing } from './compared-thing.ts'

/** The codebook; variables that are computed from others stand by themselves. */
export function variableThings(project: ReadableProject): ComparedThing[] {
  return readVariables(project).map(variableThing)
}

function variableThing({ name, label, role, type, scale, direction, labels, missing, derivation }: Variable) {
  return thing(
    derivation === undefined ? 'variable' : 'derivedVariable',
    name,
    label === '' ? name : `${name} ${label}`,
    {
      label,
      role,
      type,
      scale: scale === null ? null : scale.join(' – '),
      direction,
      labels: lines(Object.entries(labels)),
      missing: missing.map(({ value, kind }) => `${value} (${kind})`).join('; '),
      ...(derivation === undefined ? {} : derivationFields(derivation)),
    },
  )
}

function derivationFields(derivation: Derivation): ComparedThing['fields'] {
  const { kind } = derivation
  switch (kind) {
    case 'recode': {
      const rules = derivation.rules.map(({ when, to }) => `${whenText(when)} → ${to ?? '—'}`)
      const otherwise =
        derivation.otherwise === null ? '—' : derivation.otherwise === 'copy' ? '=' : derivation.otherwise
      return { kind, source: derivation.source, rules: [...rules, `… → ${otherwise}`].join('; ') }
    }
    case 'bands': {
      const bands: [string, number][] = derivation.bands.map(({ from, label }) => [label, from])
      return { kind, source: derivation.source, rules: lines(bands), to: derivation.to }
    }
    case 'compute':
      return { kind, expression: derivation.expression }
    case 'mean':
      return { kind, source: derivation.items.join(', '), minimumValid: derivation.minimumValid }
    case 'codes':
      return { kind, source: derivation.source, level: derivation.level }
    case 'reverse':
      return { kind, source: derivation.source }
  }
}

function whenText(when: RecodeWhen): string {
  if (when.kind === 'missing') return '—'
  return when.kind === 'values' ? when.values.join(', ') : `${when.from ?? ''}–${when.to ?? ''}`
}

export function designThings(project: ReadableProject): ComparedThing[] {
  const { counts, ...design } = readSurveyDesign(project)
  const waves = counts.map(({ wave, ...count }): [string, string] => [
    wave ?? '',
    `${count.distributed}/${count.returned}`,
  ])
  return [thing('surveyDesign', '', '', { ...design, counts: lines(waves) })]
}

export function indexThings(project: ReadableProject): ComparedThing[] {
  const tree = readIndexSystem(project)
  return tree === null ? [] : nodeThings(tree, null)
}

function nodeThings(node: IndexNode, parent: IndexNode | null): ComparedThing[] {
  const { id, name, variable, weight, children } = node
  const order = children.map((child) => child.name).join(', ')
  const own = thing('index', id, name, { name, variable, weight, parent: parent?.name ?? null, children: order })
  return [own, ...children.flatMap((child) => nodeThings(child, node))]
}

export function weightSetThings(project: ReadableProject, language: Language): ComparedThing[] {
  const tree = readIndexSystem(project)
  return readWeightSets(project).map(({ id, name, analysis, nodeId, options, weights }) =>
    thing(
      'weightSet',
      id,
      name,
      {
        name,
        analysis: analysis === 'manual' ? null : findAnalysis(analysis).title[language],
        parent: tree === null ? null : nameOf(nodeId, tree),
        weights: lines(weights.map((one) => [one.name, one.weight])),
      },
      { judgements: partsBy(Object.entries(options), ([option]) => option) },
    ),
  )
}

function nameOf(id: string, node: IndexNode): string | null {
  if (node.id === id) return node.name
  for (const child of node.children) {
    const found = nameOf(id, child)
    if (found !== null) return found
  }
  return null
}
