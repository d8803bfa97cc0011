import type { Refusal } from '#shared/errors/refusal.ts'
import { repairTexts as texts } from '#shared/messages/app/repairs.ts'
import type { Details, Text } from '#shared/messages/language.ts'
import type { RefusalCode } from '#shared/messages/refusals/index.ts'
import { type OpenRepair, type ReopenRepair, variableRepair } from './repair.ts'

type RepairOf = (details: Details) => OpenRepair | ReopenRepair | null

/** The codebook's line of the variable that the refusal names. */
const variable =
  (detail: 'variable' | 'item' | 'name', label: Text = texts.seeVariable): RepairOf =>
  (details) => {
    const name = details[detail]
    return typeof name === 'string' ? variableRepair(name, label) : null
  }

const open =
  (label: Text, page: OpenRepair['page'], view?: string): RepairOf =>
  () => ({ kind: 'open', label, page, ...(view === undefined ? {} : { view }) })

const reopen: RepairOf = () => ({ kind: 'reopen', label: texts.reopen })
const toIndexSystem = open(texts.toIndexSystem, 'indexSystem')
const toDerived = open(texts.seeDerived, 'data', 'derived')
const toCombining = open(texts.combine, 'data', 'derived')
const toSampleWeights = open(texts.toSampleWeights, 'weights', 'postStratify')

/**
 * Where what a refusal asks for is done, when that is another place than the one that was refused. A code that is not here is
 * mended where it stands: another choice of the same form.
 */
const refusalRepairs: Readonly<Partial<Record<RefusalCode, RepairOf>>> = {
  undeclaredScale: variable('item', texts.setScale),
  qualityNeedsScale: variable('variable', texts.setScale),
  derivedNeedsScale: variable('name', texts.setScale),
  notNpsScale: variable('item', texts.setScale),
  markBetweenSteps: variable('item', texts.setScale),
  outsideScale: variable('item', texts.setMissing),
  outsideNpsScale: variable('item', texts.setMissing),
  notALevel: variable('item', texts.setMissing),
  answerKindUndeclared: variable('variable', texts.setMissing),
  itemWithoutAnswers: variable('item'),
  notNumeric: variable('variable'),
  qualityNeedsNumbers: variable('variable'),
  derivedNeedsNumbers: variable('name'),
  negativePcaCoefficient: variable('variable', texts.setDirection),
  codesNeedText: variable('variable', texts.setRole),
  unknownVariable: open(texts.seeVariables, 'data', 'variables'),
  mergeIdMissingHere: open(texts.seeVariables, 'data', 'variables'),
  variableNotEditable: toDerived,
  derivedNotEditable: toDerived,
  variableInUse: toDerived,
  changeBreaksDerived: toDerived,
  tooManyCategories: toCombining,
  tooManyGroups: toCombining,
  unknownSubset: open(texts.seeSubsets, 'data', 'subsets'),
  noCodes: open(texts.seeComments, 'data', 'verbatim'),
  unknownCode: open(texts.seeComments, 'data', 'verbatim'),
  negativeWeight: toSampleWeights,
  noPositiveWeight: toSampleWeights,
  baseNegative: toSampleWeights,
  emptyNode: toIndexSystem,
  nodeItemAndChildren: toIndexSystem,
  nodeWeightMissing: toIndexSystem,
  nodeWeightsZero: toIndexSystem,
  hierarchyWithoutChildren: toIndexSystem,
  tooManyChildren: toIndexSystem,
  duplicateChild: toIndexSystem,
  nothingToVary: toIndexSystem,
  indexSystemMissing: toIndexSystem,
  unknownIndexNode: toIndexSystem,
  weightWithoutNode: toIndexSystem,
  tooFewCases: open(texts.seeData, 'data', 'responses'),
  filterSelectsNothing: open(texts.seeData, 'data', 'responses'),
  reportEmpty: open(texts.pinResult, 'diagnosis'),
  projectChangedElsewhere: reopen,
  projectClosed: reopen,
  entryVariableKeyed: open(texts.key, 'data', 'entry'),
}

/** What mends a refusal somewhere else in the program; null where it is mended in place. */
export function repairOfRefusal({ code, details }: Refusal): OpenRepair | ReopenRepair | null {
  return refusalRepairs[code]?.(details) ?? null
}
